/** How large the frame of an embed is. Without the embed itself, whose styles other pages do without. */
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import { saidUnder } from "../../geo/voices/who-says";
import type { StoryPart } from "./shareable";

/** @returns what the embed quotes: the first passage of a place or of the story */
export const passageOf = ({ story, place }: StoryPart) => (place ? place.passages : story.article.paragraphs)[0];

/** @returns in CSS pixels, what a frame needs for it */
export function embedSizeOf(part: StoryPart): EmbedSize {
  const { article } = part.story;
  const passage = passageOf(part);
  const said = passage && saidUnder(passage, article);
  return embedSize(part.place?.name ?? article.title, passage?.text ?? "", said ?? "");
}
