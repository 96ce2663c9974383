/** The embed of a place, of a time, or of the whole story. */
import type { Metadata } from "next";
import { Embed } from "../../components/share/embed/embed";
import type { StoryPart } from "./shareable";
import { StoryPicture } from "./story-picture";

export const embedMetadata = ({ title, address }: StoryPart): Metadata => ({
  title,
  alternates: { canonical: address },
  robots: { index: false },
});

export function PartEmbed(part: StoryPart) {
  const { story, name, passages, choice, address } = part;
  const { article } = story;
  return (
    <Embed
      article={article}
      name={name}
      passage={passages[0]}
      address={address}
      hasChoice={choice.places.length > 0}
      isDisputed={story.places.some(({ disputed }) => disputed)}
    >
      <StoryPicture story={story} choice={choice} isEmbedded />
    </Embed>
  );
}
