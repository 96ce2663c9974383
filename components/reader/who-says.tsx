/**
 * Who says so: the switch in the head, and what it shows beside each passage. They work by the style sheet alone, who-says.css;
 * what is beside a passage stands behind it and not in it, so that its words stay the article's.
 */
import { voicesAddress } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";

/** What the style sheet looks for. */
const ID = "who-says";

interface WhoSaysSwitchProps {
  readonly storyId: string;
  /** Of the page's own words, where the article's is another. */
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

/** @param words 'according to the Foreign Office'; where there are none, nothing is there @param language BCP 47, of the article */
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
