/** The card of the chosen place: its names, what it is, why it is here, and what was measured. */

import { shareAddress, storyAddress } from "../../geo/addresses";
import type { Measures } from "../../geo/measure";
import type { LinkedParagraph } from "../../geo/passages";
import type { Place } from "../../geo/types";
import { kindOf, localNames } from "../place-names";
import { describePlace } from "../place-words";
import { CardFrame } from "./card-frame";
import { Passages } from "./passages";

interface CardProps {
  readonly storyId: string;
  readonly place: Place & { readonly measures: Measures; readonly passages: readonly LinkedParagraph[] };
  /** BCP 47, of the article. */
  readonly language: string;
}

export function Card({ storyId, place, language }: CardProps) {
  return (
    <CardFrame
      title={place.name}
      description={describePlace(place)}
      names={localNames(place).map(({ text, language: tag, languageName, direction }) => (
        <span key={tag} className="local-name" lang={tag} dir={direction} title={languageName}>
          {text}
        </span>
      ))}
    >
      <div className="card-columns">
        <Passages name={place.name} quotations={place.passages} language={language} />
        <div className="card-about">
          <p className="card-kind">{kindOf(place)}</p>
          <p className="card-close">
            <a href={shareAddress(storyId, place.id)}>Share, cite or embed</a>
          </p>
          <Facts place={place} measures={place.measures} />
          {place.note && <p className="card-note">{place.note}</p>}
          <p className="card-close">
            <a href={storyAddress(storyId)}>Back to the whole story</a>
          </p>
        </div>
      </div>
    </CardFrame>
  );
}

/** Three figures are as many as the outlines are good for. */
const figure = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

function Facts({ place, measures }: { place: Place; measures: Measures }) {
  switch (measures.kind) {
    case "border":
      return (
        <p className="card-facts">
          <b>{figure.format(measures.lengthKm)} km</b> as drawn here, with {measures.vertices} points; a finer drawing
          of the same line is longer. Measured on {place.source}.
        </p>
      );
    case "province":
      return (
        <p className="card-facts">
          <b>{figure.format(measures.areaKm2)} km²</b>
          {measures.alongBorderKm !== null && (
            <>
              {", "}
              <b>{figure.format(measures.alongBorderKm)} km</b> along the Durand Line as drawn here
            </>
          )}
          . Measured on {place.source}.
        </p>
      );
    case "city":
      return (
        measures.toBorder && (
          <p className="card-facts">
            <b>{figure.format(measures.toBorder.km)} km</b> from the nearest end or bend of the Durand Line as drawn
            here, along the great circle.
          </p>
        )
      );
  }
}
