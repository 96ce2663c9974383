/** Whose words are these? Sentences to be matched with voices, and the key to them. */
import { Fragment } from "react";
import { directionOf } from "../../geo/article/language";
import { passageName } from "../kit/place-words";
import { PlaceNumber } from "./number";
import type { VoiceMatch } from "./voice-match";

interface VoiceSheetProps {
  readonly match: VoiceMatch;
  /** BCP 47, of the article. */
  readonly language: string;
}

export function VoiceSheet({ match: { voices, sentences }, language }: VoiceSheetProps) {
  return (
    <section className="handout-voices">
      <h2>Whose words are these?</h2>
      <p className="handout-note">
        Beside each sentence, write the letter of whoever says it. The words that name the speaker are left out: look
        them up in the article.
        {sentences.some(({ letters }) => letters.length > 1) &&
          " A sentence reported through somebody else has two letters."}
      </p>
      <ul className="handout-letters">
        {voices.map(({ letter, name, isOfArticle }) => (
          <li key={letter}>
            <PlaceNumber number={letter} />
            <span lang={isOfArticle ? language : undefined}>{name}</span>
          </li>
        ))}
      </ul>
      <ol className="handout-said">
        {sentences.map(({ number, parts }) => (
          <li key={number}>
            <span className="line-to-write" />
            <span lang={language} dir={directionOf(language)}>
              {parts.map((part, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
                <Fragment key={i}>
                  {i > 0 && <Gap />}
                  {part}
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where words are left out. */
const Gap = () => (
  <span className="handout-gap">
    <span className="visually-hidden" lang="en">
      (left out)
    </span>
  </span>
);

export function VoiceKey({ match: { voices, sentences }, language }: VoiceSheetProps) {
  const nameOf = (letter: string) => voices.find((voice) => voice.letter === letter)?.name;
  return (
    <section className="handout-voice-key">
      <h2>Who says so</h2>
      <ol>
        {sentences.map(({ number, id, letters }) => (
          <li key={number}>
            <b>{letters.join(" ")}</b> <span lang={language}>{letters.map(nameOf).join(", ")}</span> · {passageName(id)}
          </li>
        ))}
      </ol>
    </section>
  );
}
