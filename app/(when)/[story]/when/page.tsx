/** /istanbul-talks/when/: the passages of a story in the order in which it happened. */

import type { Metadata } from "next";
import { When } from "../../../../components/when/when";
import { whenAddress } from "../../../../geo/addresses";
import { ground } from "../../../_site/ground";
import { picturedPlaces } from "../../../_site/map-files";
import { type StoryRoute, timedParams } from "../../../_site/shareable";
import { storyById } from "../../../content";

export const dynamicParams = false;
export const generateStaticParams = timedParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  const title = `In the order it happened: ${article.title}`;
  const description = "A timeline made by this site from the times that the text gives.";
  return {
    ...{ title, description },
    alternates: { canonical: whenAddress(id) },
    openGraph: { type: "article", title, description },
  };
}

export default async function WhenPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  const { id, article, times } = story;
  return <When storyId={id} article={article} times={times} places={picturedPlaces(story)} ground={ground()} />;
}
