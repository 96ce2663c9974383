/** The article's words, verbatim; each mention carries the number of its place. */
import { Fragment } from "react";
import { directionOf } from "../../geo/article/language";
import { type LinkedArticle, leadsTo, segments } from "../../geo/mentions/passages";
import { columnsOf } from "./columns";
import { PlaceNumber } from "./number";
import type { NumberedPlace } from "./numbered-places";

interface NumberedTextProps {
  readonly article: LinkedArticle;
  readonly places: readonly NumberedPlace[];
}

export function NumberedText({ article, places }: NumberedTextProps) {
  const numbers = new Map(places.map(({ id, number }) => [id, number]));
  const columns = columnsOf(article.paragraphs);
  return (
    <section
      className="handout-text"
      lang={article.language}
      dir={directionOf(article.language)}
      data-columns={columns.length}
    >
      {columns.map((paragraphs) => (
        <div key={paragraphs[0]?.id}>
          {paragraphs.map(({ id, number, text, within, mentions }) => (
            <Fragment key={id}>
              {article.headings
                .filter(({ before }) => before === number)
                .map((heading) => (
                  <h2 key={heading.text}>{heading.text}</h2>
                ))}
              <p data-number={number} data-within={within}>
                {segments(text, mentions.filter(leadsTo("place"))).map(({ text: words, mention }) =>
                  mention ? <Mention key={mention.start} words={words} number={numbers.get(mention.place)} /> : words,
                )}
              </p>
            </Fragment>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A mention with its number, which stays on the same line as the last word. */
function Mention({ words, number }: { words: string; number: number | undefined }) {
  const last = words.lastIndexOf(" ") + 1;
  return (
    <>
      <span className="handout-mention">{words.slice(0, last)}</span>
      <span className="handout-together">
        <span className="handout-mention">{words.slice(last)}</span>
        <sup>
          <PlaceNumber number={number} />
        </sup>
      </span>
    </>
  );
}
