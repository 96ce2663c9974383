/** The embed of a place, or of the whole story. */
import type { Metadata } from "next";
import { Embed } from "../../components/share/embed/embed";
import type { StoryPart } from "./shareable";
import { StoryPicture } from "./story-picture";

export const embedMetadata = ({ title, address }: StoryPart): Metadata => ({
  title,
  alternates: { canonical: address },
  robots: { index: false },
});

export function PartEmbed({ story, place, address }: StoryPart) {
  const { article } = story;
  return (
    <Embed
      article={article}
      name={place?.name ?? null}
      passage={(place ? place.passages : article.paragraphs)[0]}
      address={address}
      isDisputed={story.places.some(({ disputed }) => disputed)}
    >
      <StoryPicture story={story} place={place} isEmbedded />
    </Embed>
  );
}
