/** How large the frame of an embed is. Without the embed itself, whose styles other pages do without. */
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import type { StoryPart } from "./shareable";

/** @returns in CSS pixels, what a frame needs for it */
export const embedSizeOf = ({ story, name, passages }: StoryPart): EmbedSize =>
  embedSize(name ?? story.article.title, passages[0]?.text ?? "");
