/** Headline, caption, date and the row of places. */
import type { Article } from "../../geo/types";
import { ThemeSwitch } from "../kit/theme-switch";
import { longDate } from "../long-date";
import { PlacesRow, type PlacesRowProps } from "./places-row";

interface ArticleHeadProps extends PlacesRowProps {
  readonly article: Pick<Article, "title" | "caption" | "date">;
}

export function ArticleHead({ article, ...row }: ArticleHeadProps) {
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
      <PlacesRow {...row} />
    </header>
  );
}
