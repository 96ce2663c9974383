/** A story's passages in the order in which it happened; those for which the text gives no time stand apart. */
import { storyAddress } from "../../geo/addresses";
import { directionOf } from "../../geo/article/language";
import { type LinkedArticle, type LinkedParagraph, leadsTo } from "../../geo/mentions/passages";
import type { ToldTime } from "../../geo/times/told-times";
import { passageName } from "../kit/place-words";
import { SITE_NAME } from "../kit/site-name";
import { ThemeSwitch } from "../kit/theme-switch";
import { timeName } from "../kit/time-names";
import type { BoundedPlace } from "../map/map-data";
import type { Ground } from "../map/static/ground-layers";
import { LinkedWords } from "../reader/linked-words";
import { ThreadLink } from "../reader/thread-link";
import { WhenMap, WhenShapes } from "./when-map";
import "../reader/styles";
import "./when.css";

interface WhenProps {
  readonly storyId: string;
  readonly article: LinkedArticle;
  readonly times: readonly ToldTime[];
  readonly places: readonly BoundedPlace[];
  readonly ground: Ground;
}

export function When({ storyId, article, times, places, ground }: WhenProps) {
  const timeless = article.paragraphs.filter(({ mentions }) => !mentions.some(leadsTo("time")));
  const quoted = { storyId, language: article.language };
  return (
    <main className="when">
      <div className="masthead">
        <a href={storyAddress(storyId)}>{SITE_NAME}</a>
        <ThemeSwitch />
      </div>
      <h1>In the order it happened</h1>
      <p className="when-lead">
        {times.length > 0 ? "A timeline made by this page from the times in “" : "No times were found in “"}
        <a href={storyAddress(storyId)} lang={article.language}>
          {article.title}
        </a>
        ”. The passage numbers show the order of the article.
      </p>
      {times.length > 0 && <WhenShapes places={places} />}
      <ol className="when-times">
        {times.map((time) => (
          <li key={time.id}>
            <h2 lang={article.language} dir={directionOf(article.language)}>
              <ThreadLink storyId={storyId} to={{ time: time.id }} chosen={null} className="when-time">
                {timeName(time, article.language)}
              </ThreadLink>
            </h2>
            <WhenPlaces storyId={storyId} time={time} places={places} ground={ground} />
            <div>
              {time.passages.map((passage) => (
                <Quoted key={passage.id} {...quoted} passage={passage} time={time.id} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {timeless.length > 0 && (
        <section className="when-timeless">
          <h2>Without a time</h2>
          <p className="when-note">The text gives no time for these passages. They are in the order of the article.</p>
          {timeless.map((passage) => (
            <Quoted key={passage.id} {...quoted} passage={passage} time={null} />
          ))}
        </section>
      )}
    </main>
  );
}

interface WhenPlacesProps extends Pick<WhenProps, "storyId" | "places" | "ground"> {
  readonly time: ToldTime;
}

function WhenPlaces({ storyId, time, places, ground }: WhenPlacesProps) {
  const named = places.filter(({ id }) => time.places.includes(id));
  if (named.length === 0) return <p className="when-note">No place on the map is named here.</p>;
  return (
    <figure>
      <WhenMap places={places} named={named} ground={ground} />
      <figcaption>
        {named.map(({ id, name }) => (
          <ThreadLink key={id} storyId={storyId} to={{ place: id }} chosen={null} className="mention">
            {name}
          </ThreadLink>
        ))}
      </figcaption>
    </figure>
  );
}

interface QuotedProps {
  readonly storyId: string;
  /** BCP 47 */
  readonly language: string;
  readonly passage: LinkedParagraph;
  /** Whose words are marked. */
  readonly time: string | null;
}

/** A passage, verbatim with its links, and its place in the article. */
function Quoted({ storyId, language, passage, time }: QuotedProps) {
  const { id, mentions } = passage;
  const linked = time !== null && mentions.some((mention) => mention.time === time && mention.how === "described");
  return (
    <blockquote className="when-passage">
      <p lang={language} dir={directionOf(language)}>
        <LinkedWords storyId={storyId} passage={passage} chosen={time} />
      </p>
      <footer>
        <a href={`${storyAddress(storyId)}#${id}`}>{passageName(id)}</a>
        {linked && " · dated by the editor"}
      </footer>
    </blockquote>
  );
}
