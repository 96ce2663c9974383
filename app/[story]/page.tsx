/** /istanbul-talks/: the whole story. */

import type { Metadata } from "next";
import { JsonLd } from "../../components/kit/json-ld";
import { mostSpokenOf } from "../../components/kit/most-spoken-of";
import { DOWNLOADS } from "../../components/reader/downloads";
import { dataAddress, oembedAddress } from "../../geo/addresses";
import { newsArticle } from "../../geo/formats/schema-org";
import { pageMetadata } from "../_site/page-metadata";
import { partOf, type StoryRoute, storyParams } from "../_site/shareable";
import { storyData } from "../_site/story-data";
import { StoryDocument } from "../_site/story-document";
import { storyById } from "../content";

export const dynamicParams = false;
export const generateStaticParams = storyParams;

/** How many places the page's JSON-LD names; the data files have all. */
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
      <StoryDocument part={partOf(story, null)} />
      <JsonLd data={newsArticle(storyData(story, mostSpokenOf(story.places, MOST_FOUND)))} />
    </>
  );
}
