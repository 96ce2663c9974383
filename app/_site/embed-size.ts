/** How large the frame of an embed is. Without the embed itself, whose styles other pages do without. */
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import { saidUnder } from "../../geo/voices/who-says";
import type { StoryPart } from "./shareable";

/** @returns in CSS pixels, what a frame needs for it */
export function embedSizeOf({ story: { article }, name, passages: [passage] }: StoryPart): EmbedSize {
  const said = passage && saidUnder(passage, article);
  return embedSize(name ?? article.title, passage?.text ?? "", said ?? "");
}
