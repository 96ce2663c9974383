/** /istanbul-talks/kunar/ and /istanbul-talks/2025-10-18/: one place or one time of the story. */

import type { Metadata } from "next";
import { JsonLd } from "../../../components/kit/json-ld";
import { oembedAddress } from "../../../geo/addresses";
import { placeInArticle, timeInArticle } from "../../../geo/formats/schema-org";
import { pageMetadata } from "../../_site/page-metadata";
import { type PartRoute, partByRoute, partRoutes, type StoryPart } from "../../_site/shareable";
import { absolute } from "../../_site/site";
import { articleData, placeData } from "../../_site/story-data";
import { StoryDocument } from "../../_site/story-document";

export const dynamicParams = false;
export const generateStaticParams = partRoutes;

export async function generateMetadata(route: PartRoute): Promise<Metadata> {
  const part = await partByRoute(route);
  return pageMetadata(part, { "application/json+oembed": oembedAddress(part.story.id, part.id) });
}

export default async function PartPage(route: PartRoute) {
  const part = await partByRoute(route);
  const data = dataOf(part);
  return (
    <>
      <StoryDocument part={part} />
      {data && <JsonLd data={data} />}
    </>
  );
}

function dataOf({ story, place, time, name, address }: StoryPart): object | null {
  const article = articleData(story);
  if (place) return placeInArticle(placeData(story.id, place), article);
  return time && timeInArticle({ ...time, name: name ?? time.id, url: absolute(address) }, article);
}
