/** The article's words, verbatim, with its mentions as links, and marked where they speak of what is chosen. */
import { Fragment } from "react";
import { isAbout, type LinkedArticle, type LinkedParagraph } from "../../geo/mentions/passages";
import { saidUnder } from "../../geo/voices/who-says";
import { passageName } from "../kit/place-words";
import { LinkedWords } from "./linked-words";
import { Said } from "./who-says";

/** What the page is about: a place or a time, and the passage of it that is being read. */
interface Chosen {
  readonly storyId: string;
  readonly chosen: string | null;
  readonly current: string | null;
}

interface ArticleTextProps extends Chosen {
  readonly article: LinkedArticle;
}

export function ArticleText({ article, ...chosen }: ArticleTextProps) {
  return article.paragraphs.map((paragraph) => (
    <Fragment key={paragraph.id}>
      {article.headings
        .filter(({ before }) => before === paragraph.number)
        .map(({ text }) => (
          <h2 key={text}>{text}</h2>
        ))}
      <Passage paragraph={paragraph} {...chosen} />
      <Said words={saidUnder(paragraph, article)} language={article.language} />
    </Fragment>
  ));
}

interface PassageProps extends Chosen {
  readonly paragraph: LinkedParagraph;
}

/**
 * Its number in the margin links to it. The style sheet draws the number, so that the text has the article's words
 * only.
 */
function Passage({ paragraph, storyId, chosen, current }: PassageProps) {
  const { id, number, within, mentions } = paragraph;
  return (
    <p
      id={id}
      className="passage"
      data-within={within === "body" ? undefined : within}
      data-of-choice={(chosen !== null && mentions.some(isAbout(chosen))) || undefined}
      data-current={id === current || undefined}
    >
      {/* biome-ignore lint/a11y/useAnchorContent: its name is its label. */}
      <a href={`#${id}`} aria-label={passageName(id)} data-n={number} />
      <LinkedWords storyId={storyId} passage={paragraph} chosen={chosen} />
    </p>
  );
}
