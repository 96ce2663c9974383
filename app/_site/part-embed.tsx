/** The embed of a place, or of the whole story. */
import type { Metadata } from "next";
import { Embed } from "../../components/share/embed/embed";
import { passageOf } from "./embed-size";
import type { StoryPart } from "./shareable";
import { StoryPicture } from "./story-picture";

export const embedMetadata = ({ title, address }: StoryPart): Metadata => ({
  title,
  alternates: { canonical: address },
  robots: { index: false },
});

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
