/** /istanbul-talks/: the whole story. */
import type { Metadata } from "next";
import { DOWNLOADS, dataAddress } from "../../components/downloads";
import { JsonLd } from "../../components/json-ld";
import { storyCameras } from "../../components/map/cameras";
import { StaticMap } from "../../components/map/static-map";
import { oembedAddress } from "../../components/share/addresses";
import { StoryCard } from "../../components/story-card";
import { newsArticle } from "../../geo/formats/schema-org";
import { storyById } from "../content";
import { groundAddresses, mapPlaces, storyLabels } from "../map/files";
import { pageMetadata } from "../page-metadata";
import { storyData } from "../story-data";
import { partOf } from "../story-parts";

interface PageProps {
  readonly params: Promise<{ story: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const story = storyById((await params).story);
  const { id } = story;
  return pageMetadata(partOf(story, null), {
    ...Object.fromEntries(DOWNLOADS.map(({ file, type, title }) => [type, [{ url: dataAddress(id, file), title }]])),
    "application/json+oembed": oembedAddress(id, null),
  });
}

export default async function StoryPage({ params }: PageProps) {
  const story = storyById((await params).story);
  return (
    <>
      <div className="picture">
        <StaticMap
          places={mapPlaces(story)}
          chosen={null}
          cameras={storyCameras(story.places)}
          labels={storyLabels(story)}
          ground={groundAddresses()}
        />
      </div>
      <StoryCard storyId={story.id} places={story.places} />
      <JsonLd data={newsArticle(storyData(story))} />
    </>
  );
}
