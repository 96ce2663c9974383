/**
 * Who says so: the switch in the head, and the note it shows beside each passage. who-says.css alone makes them work.
 * The note comes after the passage's element, not inside, so that the passage holds only the article's words.
 */
import { voicesAddress } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";

/** The switch's id, which the style sheet refers to. */
const ID = "who-says";

interface WhoSaysSwitchProps {
  readonly storyId: string;
  /** The language of the page's own words, if the article's differs. */
  readonly language: string | undefined;
}

export function WhoSaysSwitch({ storyId, language }: WhoSaysSwitchProps) {
  return (
    <p className="who-says" lang={language} dir={language && "ltr"}>
      <label>
        <input type="checkbox" id={ID} /> Who says so
      </label>
      <a href={voicesAddress(storyId)}>All voices</a>
    </p>
  );
}

/**
 * @param words 'according to the Foreign Office'; where there are none, nothing is there
 * @param language BCP 47, of the article
 */
export function Said({ words, language }: { words: string | null; language: string }) {
  const ours = isLanguage(language, "en") ? undefined : "en";
  return (
    words && (
      <small lang={ours} dir={ours && "ltr"} hidden>
        {words}
      </small>
    )
  );
}
