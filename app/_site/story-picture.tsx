/** The server's picture of the map: of one place, or of the whole story. */
import { type Cameras, camerasOf, storyCameras } from "../../components/map/cameras";
import { namesView, StaticMap } from "../../components/map/static/static-map";
import type { Story, StoryPlace } from "../content";
import { ground, labelsOnGround } from "./ground";
import { picturedPlaces, subjectOfStory } from "./map-files";

export const camerasFor = (story: Story, place: StoryPlace | null): Cameras =>
  place ? camerasOf(place) : storyCameras(story.places);

interface StoryPictureProps {
  readonly story: Story;
  readonly place: StoryPlace | null;
  readonly isEmbedded?: boolean;
}

export function StoryPicture({ story, place, isEmbedded = false }: StoryPictureProps) {
  const cameras = camerasFor(story, place);
  return (
    <StaticMap
      storyId={story.id}
      places={picturedPlaces(story)}
      chosen={place?.id ?? null}
      cameras={cameras}
      labels={labelsOnGround(namesView(cameras.broad), subjectOfStory(story))}
      ground={ground()}
      isEmbedded={isEmbedded}
    />
  );
}
