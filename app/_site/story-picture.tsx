/** The server's picture of the map: of one place, or of the whole story. */
import { type Cameras, camerasOf, storyCameras } from "../../components/map/cameras";
import { groundView, StaticMap } from "../../components/map/static/static-map";
import type { Story, StoryPlace } from "../content";
import { ground, labelsOnGround } from "./ground";
import { picturedPlaces, placeLabels } from "./map-files";

export const camerasFor = (story: Story, place: StoryPlace | null): Cameras =>
  place ? camerasOf(place) : storyCameras(story.places);

export function StoryPicture({ story, place }: { readonly story: Story; readonly place: StoryPlace | null }) {
  const cameras = camerasFor(story, place);
  return (
    <StaticMap
      storyId={story.id}
      places={picturedPlaces(story)}
      chosen={place?.id ?? null}
      cameras={cameras}
      labels={[...placeLabels(story), ...labelsOnGround(groundView(cameras.broad))]}
      ground={ground()}
    />
  );
}
