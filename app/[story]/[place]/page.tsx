/** /istanbul-talks/kunar/: one place of the story. */
import type { Metadata } from "next";
import { Card } from "../../../components/card";
import { JsonLd } from "../../../components/json-ld";
import { camerasOf } from "../../../components/map/cameras";
import { StaticMap } from "../../../components/map/static-map";
import { oembedAddress } from "../../../components/share/addresses";
import { placeInArticle } from "../../../geo/formats/schema-org";
import { placeById, stories, storyById } from "../../content";
import { groundAddresses, mapPlaces, storyLabels } from "../../map/files";
import { pageMetadata } from "../../page-metadata";
import { placeData, storyData } from "../../story-data";
import { partOf } from "../../story-parts";

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ story: string; place: string }>;
}

export function generateStaticParams() {
  return stories().flatMap(({ id, places }) => places.map((place) => ({ story: id, place: place.id })));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { story: storyId, place: placeId } = await params;
  return pageMetadata(partOf(storyById(storyId), placeId), {
    "application/json+oembed": oembedAddress(storyId, placeId),
  });
}

export default async function PlacePage({ params }: PageProps) {
  const { story: storyId, place: placeId } = await params;
  const story = storyById(storyId);
  const place = placeById(story.places, placeId);
  return (
    <>
      <div className="picture">
        <StaticMap
          places={mapPlaces(story)}
          chosen={place.id}
          cameras={camerasOf(place)}
          labels={storyLabels(story)}
          ground={groundAddresses()}
        />
      </div>
      <Card
        storyId={story.id}
        place={place}
        measures={place.measures}
        quotations={place.passages.map(({ id, number, text }) => ({ id, number, text }))}
        language={story.article.language}
      />
      <JsonLd data={placeInArticle(placeData(story.id, place), storyData(story))} />
    </>
  );
}
