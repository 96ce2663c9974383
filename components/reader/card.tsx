/** The card of the chosen place: its names, what it is, why it is here, and what was measured. */

import { Fragment } from "react";
import { placeAddress, shareAddress, storyAddress } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";
import type { LinkedArticle, LinkedParagraph } from "../../geo/mentions/passages";
import type { Measures } from "../../geo/places/measure";
import { timesIn } from "../../geo/times/passage-times";
import type { Article, Place } from "../../geo/types";
import { saidUnder } from "../../geo/voices/who-says";
import { figure } from "../kit/figures";
import { kindOf, type LocalName, localNames } from "../kit/place-names";
import { describePlace } from "../kit/place-words";
import { timeName } from "../kit/time-names";
import { BackToStory, CardFrame } from "./card-frame";
import { CardLinks } from "./card-links";
import { Passages } from "./passages";
import { Quoted } from "./quoted";
import { ThreadLink } from "./thread-link";

interface CardProps {
  readonly storyId: string;
  readonly article: Pick<LinkedArticle, "title" | "language" | "voices">;
  readonly place: Place & { readonly measures: Measures; readonly passages: readonly LinkedParagraph[] };
  /** Other stories that speak of the place. */
  readonly alsoIn: readonly { readonly id: string; readonly article: Pick<Article, "title" | "language"> }[];
}

export function Card({ storyId, article, place, alsoIn }: CardProps) {
  const { language } = article;
  const [first] = place.passages;
  return (
    <CardFrame
      article={article}
      title={place.name}
      isOfArticle
      description={describePlace(place)}
      names={<LocalNames names={localNames(place, language)} />}
      back={<BackToStory address={storyAddress(storyId)} />}
    >
      <div className="card-columns">
        <Passages name={place.name} quotations={place.passages} />
        <div className="card-facts">
          <b className="card-kind">{kindOf(place)}</b>
          <Facts place={place} measures={place.measures} />
          <When storyId={storyId} passages={place.passages} language={language} />
        </div>
        <div className="card-notes">
          {place.disputed && (
            <p>
              <b>Disputed.</b> {place.disputed}
            </p>
          )}
          {place.note && <p>{place.note}</p>}
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
          <CardLinks share={shareAddress(storyId, place.id)} />
        </div>
        {/* Beside the text, card.css shows it only while the passage is out of view. */}
        {first && <Quoted text={first.text} said={saidUnder(first, article)} language={language} />}
      </div>
    </CardFrame>
  );
}

/** 'کونړ (Pashto) · کنر (Dari, Urdu)' */
function LocalNames({ names }: { names: readonly LocalName[] }) {
  return names.map(({ text, language, languageNames, direction }, i) => (
    <span key={language} className="local-name">
      <bdi lang={language} dir={direction}>
        {text}
      </bdi>{" "}
      ({languageNames.join(", ")}){i < names.length - 1 && " ·"}
    </span>
  ));
}

interface WhenProps {
  readonly storyId: string;
  readonly passages: readonly LinkedParagraph[];
  readonly language: string;
}

/** The times that the place's passages tell; nothing if they tell none. */
function When({ storyId, passages, language }: WhenProps) {
  const times = timesIn(passages);
  const foreign = isLanguage(language, "en") ? undefined : language;
  if (times.length === 0) return null;
  return (
    <p>
      <b>When, in the same passages:</b>{" "}
      {times.map((time, i) => (
        <Fragment key={time.id}>
          {i > 0 && ", "}
          <ThreadLink storyId={storyId} to={{ time: time.id }} chosen={null} className="mention" language={foreign}>
            {timeName(time, language)}
          </ThreadLink>
        </Fragment>
      ))}
    </p>
  );
}

function Facts({ place, measures }: { place: Place; measures: Measures }) {
  switch (measures.shape) {
    case "line":
      return (
        <p>
          <b>{figure.format(measures.lengthKm)} km</b> on this simplified map; a more detailed line would be longer.
          Measured on {place.source}.
        </p>
      );
    case "area":
      return (
        <p>
          <b>{figure.format(measures.areaKm2)} km²</b>
          {measures.along.map(({ line, km }) => (
            <Fragment key={line}>
              {", "}
              <b>{figure.format(km)} km</b> along the {line}
            </Fragment>
          ))}
          . Measured on {place.source}.
        </p>
      );
    case "point":
      return (
        measures.toLine && (
          <p>
            <b>{figure.format(measures.toLine.km)} km</b> from the nearest point of the {measures.toLine.line}, in a
            straight line.
          </p>
        )
      );
  }
}
