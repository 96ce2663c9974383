/** Map and passage in one small frame of somebody else's page. It loads no script file. */
import type { LinkedParagraph } from "../geo/passages";
import type { Article } from "../geo/types";
import { EmbedHeight } from "./embed-height";
import "./styles/embed.css";
import type { ReactNode } from "react";

interface EmbedProps {
  readonly article: Pick<Article, "title" | "language">;
  /** Of the chosen place; null for the whole story. */
  readonly name: string | null;
  readonly passage: Pick<LinkedParagraph, "id" | "text"> | undefined;
  /** The page that the frame leads to. */
  readonly address: string;
  readonly site: string;
  /** The server's picture of the map. */
  readonly children: ReactNode;
}

export function Embed({ article, name, passage, address, site, children }: EmbedProps) {
  return (
    <>
      {/* Out of the frame: whoever follows a link wants the page. */}
      <base target="_blank" />
      <main className="embed" data-choice={name === null ? undefined : ""}>
        <div className="picture">{children}</div>
        <h1>{name ?? article.title}</h1>
        {passage && (
          <blockquote className="quotation" lang={article.language}>
            <p>{passage.text}</p>
          </blockquote>
        )}
        <p className="embed-foot">
          {name && <span>{article.title}. </span>}
          <a href={name && passage ? `${address}#${passage.id}` : address}>Read it on its map</a> · {site} · The dashed
          line is disputed. Map: Natural Earth, GeoNames, SRTM
        </p>
      </main>
      <EmbedHeight />
    </>
  );
}
