/** /istanbul-talks/kunar/: one place of the story. */

import type { Metadata } from "next";
import { JsonLd } from "../../../components/kit/json-ld";
import { oembedAddress } from "../../../geo/addresses";
import { placeInArticle } from "../../../geo/formats/schema-org";
import { pageMetadata } from "../../_site/page-metadata";
import { partOf } from "../../_site/shareable";
import { articleData, placeData } from "../../_site/story-data";
import { StoryDocument } from "../../_site/story-document";
import { placeById, stories, storyById } from "../../content";

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
      <StoryDocument story={story} place={place} />
      <JsonLd data={placeInArticle(placeData(story.id, place), articleData(story))} />
    </>
  );
}
