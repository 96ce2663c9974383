/** The server's picture of the map: of one place, or of the whole story. */
import { type Cameras, camerasOf, storyCameras } from "../../components/map/cameras";
import { StaticMap } from "../../components/map/static/static-map";
import type { Story, StoryPlace } from "../content";
import { groundAddresses, picturedPlaces, storyLabels } from "./map-files";

export const camerasFor = (story: Story, place: StoryPlace | null): Cameras =>
  place ? camerasOf(place) : storyCameras(story.places);

interface StoryPictureProps {
  readonly story: Story;
  readonly place: StoryPlace | null;
  readonly isEmbedded?: boolean;
}

export function StoryPicture({ story, place, isEmbedded = false }: StoryPictureProps) {
  return (
    <StaticMap
      storyId={story.id}
      places={picturedPlaces(story)}
      chosen={place?.id ?? null}
      cameras={camerasFor(story, place)}
      labels={storyLabels(story)}
      ground={groundAddresses()}
      isEmbedded={isEmbedded}
    />
  );
}
