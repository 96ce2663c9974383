/** Under each place's number, the passages that speak of it: shortened, but verbatim. */
import { type Excerpt, excerpt } from "../../geo/article/excerpt";
import { directionOf } from "../../geo/article/language";
import { passageName } from "../kit/place-words";
import { PlaceNumber } from "./number";
import type { NumberedPlace } from "./numbered-places";

/** UTF-16 units: two lines, enough to find the passage again. */
const LONGEST = 130;

export function PlacePassages({ places, language }: { places: readonly NumberedPlace[]; language: string }) {
  return (
    <section className="handout-passages">
      <h2>What the article says of each place</h2>
      <p className="handout-note">
        In the article’s words, with the number of each passage. Bold words speak of the place; … marks what is left
        out.
      </p>
      {places.map(({ id, number, name, passages }) => (
        <div key={id} className="handout-row">
          <h3>
            <PlaceNumber number={number} /> {name}
          </h3>
          <ul lang={language} dir={directionOf(language)}>
            {passages.map((passage) => (
              <li key={passage.id}>
                <span>{passageName(passage.id)}</span>
                <Words excerpt={excerpt(passage, id, LONGEST, language)} place={id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Words({ excerpt: { segments, cutBefore, cutAfter }, place }: { excerpt: Excerpt; place: string }) {
  return (
    <span>
      {cutBefore && "… "}
      {segments.map(({ text, mention }) => (mention?.place === place ? <b key={mention.start}>{text}</b> : text))}
      {cutAfter && " …"}
    </span>
  );
}
