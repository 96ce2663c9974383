/** How large the frame of an embed is. Kept apart from the embed itself, whose styles other pages don't need. */
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import { saidUnder } from "../../geo/voices/who-says";
import type { StoryPart } from "./shareable";

/** @returns the size of a frame that shows the whole embed, in CSS pixels */
export function embedSizeOf({ story: { article }, name, passages: [passage] }: StoryPart): EmbedSize {
  const said = passage && saidUnder(passage, article);
  return embedSize(name ?? article.title, passage?.text ?? "", said ?? "");
}
