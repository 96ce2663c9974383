/** The names of the site and of the story, in one line, for readers whom a link takes below the headline. */
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

/** The slim bar that stays over the text. At the top of the page the masthead covers it. */
export function StoryBar({ article }: { article: Pick<Article, "title" | "language"> }) {
  return (
    <a className="story-bar" href="#top" lang={isLanguage(article.language, "en") ? undefined : "en"}>
      <StoryName article={article} />
    </a>
  );
}
