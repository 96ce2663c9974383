/** Headline, caption, who wrote it and when, the row of places and the line of times. */
import { HOME } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { longDate } from "../kit/long-date";
import { SITE_NAME } from "../kit/site-name";
import { ThemeSwitch } from "../kit/theme-switch";
import { PlacesRow, type PlacesRowProps } from "./places-row";
import { TimesRow, type TimesRowProps } from "./times-row";
import { WhoSaysSwitch } from "./who-says";

interface ArticleHeadProps extends Omit<PlacesRowProps, "language">, Pick<TimesRowProps, "times"> {
  readonly article: Omit<LinkedArticle, "paragraphs">;
  /** The article's writing direction, if it differs from the page's. */
  readonly direction: "rtl" | undefined;
}

export function ArticleHead({ article, direction, times, ...row }: ArticleHeadProps) {
  const { date, notes } = article;
  // The language of the page's own words, if the article isn't in English.
  const ours = isLanguage(article.language, "en") ? undefined : "en";
  return (
    <header className="head" dir={direction}>
      <div className="masthead" lang={ours} dir={direction && "ltr"}>
        <a href={HOME}>{SITE_NAME}</a>
        <ThemeSwitch />
      </div>
      <h1>{article.title}</h1>
      {article.caption && !article.title.includes(article.caption) && <p className="caption">{article.caption}</p>}
      <p className="dateline">
        <Byline article={article} />
        <time dateTime={date}>{longDate(date, article.language)}</time>
        {notes.date && (
          <span className="editors" lang={ours}>
            {" "}
            · {notes.date}
          </span>
        )}
      </p>
      <PlacesRow {...row} language={ours} />
      <TimesRow {...row} times={times} language={article.language} ours={ours} />
      {article.voices.length > 0 && <WhoSaysSwitch storyId={row.storyId} language={ours} />}
    </header>
  );
}

/** Author and publisher, if known; the publisher links to the article where it was published. */
function Byline({
  article: { author, publisher, url },
}: {
  article: Pick<LinkedArticle, "author" | "publisher" | "url">;
}) {
  const from = publisher ?? (url && new URL(url).hostname);
  return (
    <>
      {author.length > 0 && `${author.join(", ")} · `}
      {from && (
        <>
          {url ? (
            <a href={url} rel="external">
              {from}
            </a>
          ) : (
            from
          )}
          {" · "}
        </>
      )}
    </>
  );
}
