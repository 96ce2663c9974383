/** Headline, caption, date and the row of places. */
import type { ComponentProps } from "react";
import type { Article } from "../geo/types";
import { longDate } from "./long-date";
import { PlacesRow } from "./places-row";
import { ThemeSwitch } from "./theme-switch";

interface ArticleHeadProps extends ComponentProps<typeof PlacesRow> {
  readonly article: Pick<Article, "title" | "caption" | "date">;
}

export function ArticleHead({ article, storyId, places }: ArticleHeadProps) {
  return (
    <header className="head">
      <div className="masthead">
        <a href="/">Passage</a>
        <ThemeSwitch />
      </div>
      <h1>{article.title}</h1>
      {article.caption && <p className="caption">{article.caption}</p>}
      <p className="dateline">
        <time dateTime={article.date}>{longDate(article.date)}</time>
        <span className="editors"> · dated by the editor; the report gives no year</span>
      </p>
      <PlacesRow storyId={storyId} places={places} />
    </header>
  );
}
