/** Map and passage in one small frame of somebody else's page. It loads no script file. */
import { directionOf } from "../../../geo/article/language";
import type { LinkedArticle, LinkedParagraph } from "../../../geo/mentions/passages";
import { saidUnder } from "../../../geo/voices/who-says";
import { SITE_NAME } from "../../kit/site-name";
import { GROUND_CREDIT } from "../../map/furniture/credits";
import { Quoted } from "../../reader/quoted";
import { EmbedHeight } from "./embed-height";
import "../../map/map.css";
import "../../map/frames.css";
import "./embed.css";
import type { ReactNode } from "react";

interface EmbedProps {
  readonly article: Pick<LinkedArticle, "title" | "language" | "voices">;
  /** Of the chosen place or time; null for the whole story. */
  readonly name: string | null;
  readonly passage: Pick<LinkedParagraph, "id" | "text" | "attributions"> | undefined;
  /** The page that the frame leads to. */
  readonly address: string;
  /** Whether a dashed line needs to be explained. */
  readonly isDisputed: boolean;
  /** Whether places stand out on the map. */
  readonly hasChoice: boolean;
  /** The server's picture of the map. */
  readonly children: ReactNode;
}

export function Embed({ article, name, passage, address, isDisputed, hasChoice, children }: EmbedProps) {
  return (
    <>
      {/* Out of the frame: whoever follows a link wants the page. */}
      <base target="_blank" />
      <main className="embed" data-choice={hasChoice ? "" : undefined}>
        <div className="picture">{children}</div>
        <h1 lang={article.language} dir={directionOf(article.language)}>
          {name ?? article.title}
        </h1>
        {passage && <Quoted text={passage.text} said={saidUnder(passage, article)} language={article.language} />}
        <p className="embed-foot">
          {name && <span lang={article.language}>{article.title}. </span>}
          <a href={name && passage ? `${address}#${passage.id}` : address}>Read it on its map</a> · {SITE_NAME} ·
          {isDisputed && " Dashed means disputed."} Map: {GROUND_CREDIT.join(", ")}
        </p>
      </main>
      <EmbedHeight />
    </>
  );
}
