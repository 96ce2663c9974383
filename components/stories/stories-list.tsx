/** Stories one below the other, the newest first: headline, date, first lines and a map of the places. */
import { HOME, MAKE, placeAddress, storiesAddress, storyAddress, TEACHERS } from "../../geo/addresses";
import { excerpt, excerptText } from "../../geo/article/excerpt";
import { directionOf } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { longDate } from "../kit/long-date";
import { mostSpokenOf } from "../kit/most-spoken-of";
import { SITE_NAME } from "../kit/site-name";
import { ThemeSwitch } from "../kit/theme-switch";
import type { BoundedPlace } from "../map/map-data";
import type { Ground } from "../map/static/ground-layers";
import { StoryMap } from "./story-map";
import "../reader/styles";
import "./stories.css";

interface ListedStory {
  readonly id: string;
  readonly article: LinkedArticle;
  readonly places: readonly (BoundedPlace & { readonly passages: readonly unknown[] })[];
}

interface StoriesListProps {
  readonly stories: readonly ListedStory[];
  /** The page of the list, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly ground: Ground;
}

/** How much of the first paragraph to show, in UTF-16 units. */
const LONGEST = 240;
/** Places named below a story. */
const MOST_PLACES = 8;

export function StoriesList({ stories, page, pages, ground }: StoriesListProps) {
  return (
    <main className="stories">
      <div className="masthead">
        <a href={HOME}>{SITE_NAME}</a>
        <ThemeSwitch />
      </div>
      <h1>Stories</h1>
      <p className="stories-lead">
        Each is a news article beside its map: every place leads to what the article says of it.{" "}
        <a href={MAKE}>Put one of your own on its map</a> · <a href={TEACHERS}>For teachers</a>
      </p>
      {stories.map((story) => (
        <StoryInList key={story.id} story={story} ground={ground} />
      ))}
      {pages > 1 && (
        <nav className="stories-pages" aria-label="Pages of this list">
          {page > 1 && <a href={storiesAddress(page - 1)}>Newer</a>}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && <a href={storiesAddress(page + 1)}>Older</a>}
        </nav>
      )}
    </main>
  );
}

function StoryInList({ story: { id, article, places }, ground }: { story: ListedStory; ground: Ground }) {
  const [first] = article.paragraphs;
  const { language } = article;
  const from = [...article.author, article.publisher].filter((name) => name !== null).join(" · ");
  return (
    <article className="story-in-list">
      <StoryMap places={places} ground={ground} />
      <div lang={language} dir={directionOf(language)}>
        <h2>
          <a href={storyAddress(id)}>{article.title}</a>
        </h2>
        <p className="dateline">
          {from && `${from} · `}
          <time dateTime={article.date}>{longDate(article.date, language)}</time>
        </p>
        {first && <p>{excerptText(excerpt(first, null, LONGEST, language))}</p>}
        <ul aria-label="Places">
          {mostSpokenOf(places, MOST_PLACES).map(({ id: placeId, name }) => (
            <li key={placeId}>
              <a href={placeAddress(id, placeId)}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
