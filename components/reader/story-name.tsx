/** Whose page this is and which story it tells, in one line: for where a link lands below the headline. */
import { isLanguage } from "../../geo/article/language";
import type { Article } from "../../geo/types";
import { SITE_NAME } from "../kit/site-name";

export function StoryName({ article: { title, language } }: { article: Pick<Article, "title" | "language"> }) {
  const isEnglish = isLanguage(language, "en");
  return (
    <>
      <b>{SITE_NAME}</b> {isEnglish ? title : <bdi lang={language}>{title}</bdi>}
    </>
  );
}

/** The slim bar that stays over the text. It lies under the masthead, which takes it along into view as it scrolls away. */
export function StoryBar({ article }: { article: Pick<Article, "title" | "language"> }) {
  return (
    <a className="story-bar" href="#top" lang={isLanguage(article.language, "en") ? undefined : "en"}>
      <StoryName article={article} />
    </a>
  );
}
