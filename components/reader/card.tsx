/** The card of the chosen place: its names, what it is, why it is here, and what was measured. */

import { Fragment } from "react";
import { placeAddress, shareAddress, storyAddress } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";
import type { LinkedParagraph } from "../../geo/mentions/passages";
import type { Measures } from "../../geo/places/measure";
import type { Article, Place } from "../../geo/types";
import { figure } from "../kit/figures";
import { kindOf, localNames } from "../kit/place-names";
import { describePlace } from "../kit/place-words";
import { CardFrame } from "./card-frame";
import { Passages } from "./passages";

interface CardProps {
  readonly storyId: string;
  readonly place: Place & { readonly measures: Measures; readonly passages: readonly LinkedParagraph[] };
  /** BCP 47, of the article. */
  readonly language: string;
  /** Other stories that speak of the place. */
  readonly alsoIn: readonly { readonly id: string; readonly article: Pick<Article, "title" | "language"> }[];
}

export function Card({ storyId, place, language, alsoIn }: CardProps) {
  return (
    <CardFrame
      title={place.name}
      language={isLanguage(language, "en") ? undefined : language}
      description={describePlace(place)}
      names={localNames(place, language).map(({ text, language: tag, languageName, direction }) => (
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
          {place.disputed && (
            <p className="card-note">
              <b>Disputed.</b> {place.disputed}
            </p>
          )}
          {place.note && <p className="card-note">{place.note}</p>}
          {alsoIn.length > 0 && (
            <p className="card-also">
              Also in{" "}
              {alsoIn.map(({ id, article }, i) => (
                <Fragment key={id}>
                  {i > 0 && ", "}
                  <a href={placeAddress(id, place.id)} lang={article.language}>
                    {article.title}
                  </a>
                </Fragment>
              ))}
            </p>
          )}
          <p className="card-close">
            <a href={storyAddress(storyId)}>Back to the whole story</a>
          </p>
        </div>
      </div>
    </CardFrame>
  );
}

function Facts({ place, measures }: { place: Place; measures: Measures }) {
  switch (measures.shape) {
    case "line":
      return (
        <p className="card-facts">
          <b>{figure.format(measures.lengthKm)} km</b> as drawn here, with {measures.vertices} points; a finer drawing
          of the same line is longer. Measured on {place.source}.
        </p>
      );
    case "area":
      return (
        <p className="card-facts">
          <b>{figure.format(measures.areaKm2)} km²</b>
          {measures.along.map(({ line, km }) => (
            <Fragment key={line}>
              {", "}
              <b>{figure.format(km)} km</b> along the {line} as drawn here
            </Fragment>
          ))}
          . Measured on {place.source}.
        </p>
      );
    case "point":
      return (
        measures.toLine && (
          <p className="card-facts">
            <b>{figure.format(measures.toLine.km)} km</b> from the nearest end or bend of the {measures.toLine.line} as
            drawn here, along the great circle.
          </p>
        )
      );
  }
}
