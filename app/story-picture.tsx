/** The server's picture of the map: of one place, or of the whole story. */
import { camerasOf, storyCameras } from "../components/map/cameras";
import { StaticMap } from "../components/map/static-map";
import type { Story, StoryPlace } from "./content";
import { groundAddresses, mapPlaces, storyLabels } from "./map/files";

export function StoryPicture({ story, place }: { story: Story; place: StoryPlace | null }) {
  return (
    <div className="picture">
      <StaticMap
        places={mapPlaces(story)}
        chosen={place?.id ?? null}
        cameras={place ? camerasOf(place) : storyCameras(story.places)}
        labels={storyLabels(story)}
        ground={groundAddresses()}
      />
    </div>
  );
}
