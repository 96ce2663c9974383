/** The server's picture of the map: for one place, for the places of a time, or for the whole story. */
import { camerasFor } from "../../components/map/cameras";
import type { Choice } from "../../components/map/choice";
import { namesView, StaticMap } from "../../components/map/static/static-map";
import type { Story } from "../content";
import { ground, labelsOnGround } from "./ground";
import { picturedPlaces, subjectOfStory } from "./map-files";

interface StoryPictureProps {
  readonly story: Story;
  readonly choice: Choice;
  readonly isEmbedded?: boolean;
}

export function StoryPicture({ story, choice, isEmbedded = false }: StoryPictureProps) {
  const cameras = camerasFor(story.places, choice.places, !isEmbedded);
  return (
    <StaticMap
      storyId={story.id}
      places={picturedPlaces(story)}
      choice={choice}
      cameras={cameras}
      labels={labelsOnGround(namesView(cameras.broad), subjectOfStory(story))}
      ground={ground()}
      isEmbedded={isEmbedded}
    />
  );
}
