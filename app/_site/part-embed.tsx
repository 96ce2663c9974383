/** The embed of a place, or of the whole story. */
import type { Metadata } from "next";
import { Embed } from "../../components/share/embed/embed";
import { type EmbedSize, embedSize } from "../../components/share/embed/embed-code";
import type { StoryPart } from "./shareable";
import { StoryPicture } from "./story-picture";

export const embedMetadata = ({ title, address }: StoryPart): Metadata => ({
  title,
  alternates: { canonical: address },
  robots: { index: false },
});

const passageOf = ({ story, place }: StoryPart) => (place ? place.passages : story.article.paragraphs)[0];

/** In CSS pixels: what a frame needs for it. */
export const embedSizeOf = (part: StoryPart): EmbedSize =>
  embedSize(part.place?.name ?? part.story.article.title, passageOf(part)?.text ?? "");

export function PartEmbed(part: StoryPart) {
  const { story, place, address } = part;
  const { article } = story;
  return (
    <Embed
      article={article}
      name={place?.name ?? null}
      passage={passageOf(part)}
      address={address}
      isDisputed={story.places.some(({ disputed }) => disputed)}
    >
      <StoryPicture story={story} place={place} isEmbedded />
    </Embed>
  );
}
