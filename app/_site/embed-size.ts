/** How large the frame of an embed is. Without the embed itself, whose styles other pages do without. */
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import type { StoryPart } from "./shareable";

/** @returns what the embed quotes: the first passage of a place or of the story */
export const passageOf = ({ story, place }: StoryPart) => (place ? place.passages : story.article.paragraphs)[0];

/** @returns in CSS pixels, what a frame needs for it */
export const embedSizeOf = (part: StoryPart): EmbedSize =>
  embedSize(part.place?.name ?? part.story.article.title, passageOf(part)?.text ?? "");
