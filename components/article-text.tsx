/** The article's words, verbatim, with its mentions as links. */
import { Fragment } from "react";
import { type LinkedArticle, type LinkedParagraph, sentences } from "../geo/passages";
import type { Segment } from "../geo/types";
import { Passage, Sentence } from "./passage";
import { PlaceLink } from "./place-link";

export function ArticleText({ article }: { article: LinkedArticle }) {
  return article.paragraphs.map((paragraph) => (
    <Fragment key={paragraph.id}>
      {article.headings
        .filter(({ before }) => before === paragraph.number)
        .map(({ text }) => (
          <h2 key={text}>{text}</h2>
        ))}
      <Passage id={paragraph.id} within={paragraph.within}>
        <Sentences paragraph={paragraph} language={article.language} />
      </Passage>
    </Fragment>
  ));
}

function Sentences({ paragraph, language }: { paragraph: LinkedParagraph; language: string }) {
  return sentences(paragraph.text, paragraph.mentions, language).map(({ segments }, index) => {
    const places = segments.flatMap(({ mention }) => mention?.place ?? []);
    // Sentences have no identity but their order, which never changes.
    const key = `${paragraph.id} ${index}`;
    return (
      <Sentence key={key} places={places}>
        <Segments segments={segments} passage={paragraph.id} />
      </Sentence>
    );
  });
}

function Segments({ segments, passage }: { segments: readonly Segment[]; passage: string }) {
  return segments.map(({ text, mention }) =>
    mention ? (
      <PlaceLink key={mention.start} place={mention.place} passage={passage} className="mention">
        {text}
      </PlaceLink>
    ) : (
      text
    ),
  );
}
