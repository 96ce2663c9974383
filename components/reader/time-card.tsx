/** The card of a chosen time: the article's words for it, the passages that tell it, and the places they name. */
import { Fragment } from "react";
import { shareAddress, storyAddress } from "../../geo/addresses";
import { directionOf } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import type { ToldTime } from "../../geo/times/told-times";
import type { Place } from "../../geo/types";
import { saidUnder } from "../../geo/voices/who-says";
import { countPassages } from "../kit/place-words";
import { timeName } from "../kit/time-names";
import { BackToStory, CardFrame } from "./card-frame";
import { CardLinks } from "./card-links";
import { Passages } from "./passages";
import { Quoted } from "./quoted";
import { ThreadLink } from "./thread-link";

interface TimeCardProps {
  readonly storyId: string;
  readonly article: Pick<LinkedArticle, "title" | "language" | "voices">;
  readonly time: ToldTime;
  /** The story's places. */
  readonly places: readonly Pick<Place, "id" | "name">[];
}

export function TimeCard({ storyId, article, time, places }: TimeCardProps) {
  const { language } = article;
  const name = timeName(time, language);
  const [first] = time.passages;
  return (
    <CardFrame
      article={article}
      title={name}
      isOfArticle
      description={`${name}, ${countPassages(time.passages.length)}`}
      back={<BackToStory address={storyAddress(storyId)} />}
    >
      <div className="card-columns">
        <Passages name={name} quotations={time.passages} />
        <div className="card-facts">
          <p>
            <b>In the words of the text:</b>{" "}
            {time.words.map((words, i) => (
              <Fragment key={words}>
                {i > 0 && ", "}
                <q lang={language} dir={directionOf(language)}>
                  {words}
                </q>
              </Fragment>
            ))}
          </p>
          <Where storyId={storyId} time={time} places={places} />
        </div>
        <div className="card-notes">
          <CardLinks share={shareAddress(storyId, time.id)} />
        </div>
        {first && <Quoted text={first.text} said={saidUnder(first, article)} language={language} />}
      </div>
    </CardFrame>
  );
}

function Where({ storyId, time, places }: Pick<TimeCardProps, "storyId" | "time" | "places">) {
  const named = places.filter(({ id }) => time.places.includes(id));
  if (named.length === 0) return <p>These passages name no place on the map.</p>;
  return (
    <p>
      <b>Where, in the same passages:</b>{" "}
      {named.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <ThreadLink storyId={storyId} to={{ place: id }} chosen={null} className="mention">
            {name}
          </ThreadLink>
        </Fragment>
      ))}
    </p>
  );
}
