/** /istanbul-talks/voices/: who says what in a story. */

import type { Metadata } from "next";
import { Voices } from "../../../../components/voices/voices";
import { voicesAddress } from "../../../../geo/addresses";
import type { StoryRoute } from "../../../_site/shareable";
import { voicedParams } from "../../../_site/voiced";
import { storyById } from "../../../content";

export const dynamicParams = false;

export const generateStaticParams = voicedParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  const names = article.voices.map(({ name }) => name);
  const title = `Who says so? ${article.title}`;
  const description = `The sentences of the article by who says them: ${names.join("; ")}; and those for which it names no source.`;
  return {
    ...{ title, description },
    alternates: { canonical: voicesAddress(id) },
    openGraph: { type: "article", title, description },
  };
}

export default async function VoicesPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  return <Voices storyId={story.id} article={story.article} />;
}
