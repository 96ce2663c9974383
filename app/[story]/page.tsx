/** /istanbul-talks/: the whole story. */
import type { Metadata } from "next";
import { DOWNLOADS, dataAddress } from "../../components/downloads";
import { JsonLd } from "../../components/json-ld";
import { mostSpokenOf } from "../../components/most-spoken-of";
import { oembedAddress } from "../../components/share/addresses";
import { StoryCard } from "../../components/story-card";
import { newsArticle } from "../../geo/formats/schema-org";
import { storyById } from "../content";
import { pageMetadata } from "../page-metadata";
import { storyData } from "../story-data";
import { partOf } from "../story-parts";
import { StoryPicture, StoryView } from "../story-picture";

/** Places that search engines are told of in the page; its files have all. */
const MOST_FOUND = 100;

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
      <StoryPicture story={story} place={null} />
      <StoryView story={story} place={null} />
      <StoryCard storyId={story.id} places={story.places} />
      <JsonLd data={newsArticle(storyData(story, mostSpokenOf(story.places, MOST_FOUND)))} />
    </>
  );
}
