/** /istanbul-talks/: the whole story. */

import type { Metadata } from "next";
import { DOWNLOADS } from "../../components/downloads";
import { JsonLd } from "../../components/json-ld";
import { mostSpokenOf } from "../../components/most-spoken-of";
import { dataAddress, oembedAddress } from "../../geo/addresses";
import { newsArticle } from "../../geo/formats/schema-org";
import { storyById } from "../content";
import { pageMetadata } from "../page-metadata";
import { storyData } from "../story-data";
import { StoryDocument } from "../story-document";
import { partOf, type StoryRoute, storyParams } from "../story-parts";

export const dynamicParams = false;
export const generateStaticParams = storyParams;

/** Places that search engines are told of in the page; its files have all. */
const MOST_FOUND = 100;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const story = storyById((await params).story);
  const { id } = story;
  return pageMetadata(partOf(story, null), {
    ...Object.fromEntries(DOWNLOADS.map(({ file, type, title }) => [type, [{ url: dataAddress(id, file), title }]])),
    "application/json+oembed": oembedAddress(id, null),
  });
}

export default async function StoryPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  return (
    <>
      <StoryDocument story={story} place={null} />
      <JsonLd data={newsArticle(storyData(story, mostSpokenOf(story.places, MOST_FOUND)))} />
    </>
  );
}
