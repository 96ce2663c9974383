/** The server's picture of the map: of one place, or of the whole story. */
import { camerasOf, storyCameras } from "../components/map/cameras";
import { LOCATOR_SIZE } from "../components/map/locator-geometry";
import { PageView } from "../components/map/page-view";
import { StaticMap } from "../components/map/static-map";
import { storyViews, viewsOf } from "../components/map/views";
import type { Story, StoryPlace } from "./content";
import { groundAddresses, mapPlaces, storyLabels } from "./map/files";

interface StoryPictureProps {
  readonly story: Story;
  readonly place: StoryPlace | null;
}

const camerasFor = ({ story, place }: StoryPictureProps) => (place ? camerasOf(place) : storyCameras(story.places));

export function StoryPicture({ story, place }: StoryPictureProps) {
  return (
    <div className="picture">
      <StaticMap
        places={mapPlaces(story)}
        chosen={place?.id ?? null}
        cameras={camerasFor({ story, place })}
        labels={storyLabels(story)}
        ground={groundAddresses()}
      />
    </div>
  );
}

/** What the furniture of the map shows of the same. */
export function StoryView({ story, place }: StoryPictureProps) {
  return <PageView views={{ [place?.id ?? ""]: viewsOf(camerasFor({ story, place })) }} size={LOCATOR_SIZE} />;
}

/** The same where every place may be chosen on one page. */
export function AllViews({ story }: { story: Story }) {
  return <PageView views={storyViews(story.places)} size={LOCATOR_SIZE} />;
}
