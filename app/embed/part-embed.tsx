/** The embed of a place, or of the whole story. */
import type { Metadata } from "next";
import { Embed } from "../../components/embed";
import { linkedPlaces } from "../../components/linked-places";
import { camerasOf, storyCameras } from "../../components/map/cameras";
import { StaticMap } from "../../components/map/static-map";
import { groundAddresses, mapPlaces, storyLabels } from "../map/files";
import { SITE_NAME } from "../site";
import type { StoryPart } from "../story-parts";

export const embedMetadata = ({ title, address }: StoryPart): Metadata => ({
  title,
  alternates: { canonical: address },
  robots: { index: false },
});

export function PartEmbed({ story, place, address }: StoryPart) {
  const { id, article, places } = story;
  return (
    <Embed
      storyId={id}
      places={linkedPlaces(places)}
      article={article}
      name={place?.name ?? null}
      passage={(place ? place.passages : article.paragraphs)[0]}
      address={address}
      site={SITE_NAME}
    >
      <StaticMap
        places={mapPlaces(story)}
        chosen={place?.id ?? null}
        cameras={place ? camerasOf(place) : storyCameras(places)}
        labels={storyLabels(story)}
        ground={groundAddresses()}
      />
    </Embed>
  );
}
