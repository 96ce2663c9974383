/** The article's words, verbatim, with its mentions as links, and marked where they speak of the chosen place. */
import { Fragment } from "react";
import { type LinkedArticle, type LinkedParagraph, leadsTo, sentences } from "../../geo/mentions/passages";
import type { MentionOf, Segment } from "../../geo/types";
import { PlaceLink } from "./place-link";

/** What the page is about: a place and the passage of it that is being read. */
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
      <Passage paragraph={paragraph} language={article.language} {...chosen} />
    </Fragment>
  ));
}

interface PassageProps extends Chosen {
  readonly paragraph: LinkedParagraph;
  readonly language: string;
}

function Passage({ paragraph, language, storyId, chosen, current }: PassageProps) {
  const { id, text, within } = paragraph;
  const mentions = paragraph.mentions.filter(leadsTo("place"));
  return (
    <p
      id={id}
      className="passage"
      data-within={within === "body" ? undefined : within}
      data-of-place={mentions.some(({ place }) => place === chosen) || undefined}
      data-current={id === current || undefined}
    >
      {sentences(text, mentions, language).map(({ segments }, index) => {
        // Sentences have no identity but their order, which never changes.
        const key = `${id} ${index}`;
        const words = <Segments segments={segments} passage={id} storyId={storyId} chosen={chosen} />;
        if (!segments.some(({ mention }) => mention)) return <Fragment key={key}>{words}</Fragment>;
        const isOfPlace = chosen !== null && segments.some(({ mention }) => mention?.place === chosen);
        return (
          <span key={key} className="sentence" data-of-place={isOfPlace || undefined}>
            {words}
          </span>
        );
      })}
    </p>
  );
}

interface SegmentsProps extends Pick<Chosen, "storyId" | "chosen"> {
  readonly segments: readonly Segment<MentionOf<"place">>[];
  readonly passage: string;
}

function Segments({ segments, passage, storyId, chosen }: SegmentsProps) {
  return segments.map(({ text, mention }) =>
    mention ? (
      <PlaceLink
        key={mention.start}
        storyId={storyId}
        place={mention.place}
        chosen={chosen}
        passage={passage}
        className="mention"
      >
        {text}
      </PlaceLink>
    ) : (
      text
    ),
  );
}
