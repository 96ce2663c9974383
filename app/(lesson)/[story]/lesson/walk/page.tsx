/** /istanbul-talks/lesson/walk/?lesson=1.…: the story, place by place and question by question, as the link says. */
import type { Metadata } from "next";
import { WalkNotice } from "../../../../../components/lesson/walk-notice";
import { WalkPanel } from "../../../../../components/lesson/walk-panel";
import { WalkProvider } from "../../../../../components/lesson/walk-provider";
import { storyAddress } from "../../../../../components/place-words";
import { StoryCard } from "../../../../../components/story-card";
import "../../../../../components/styles/walk.css";
import { storyById } from "../../../../content";
import { PlaceCard } from "../../../../place-card";
import { StoryFrame } from "../../../../story-frame";
import { type StoryRoute, storyParams } from "../../../../story-parts";
import { AllViews, StoryPicture } from "../../../../story-picture";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  return {
    title: `Lesson: ${article.title}`,
    description: "A lesson on the map of this report.",
    alternates: { canonical: storyAddress(id) },
    // What a lesson says is in its link: here is only the story again.
    robots: { index: false },
  };
}

export default async function WalkPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  const cards = story.places.map(
    (place) => [place.id, <PlaceCard key={place.id} story={story} place={place} />] as const,
  );
  return (
    <WalkProvider storyId={story.id} places={story.places.map(({ id }) => id)}>
      <StoryFrame story={story} notice={<WalkNotice storyId={story.id} />}>
        <StoryPicture story={story} place={null} />
        <AllViews story={story} />
        <WalkPanel
          cards={{ ...Object.fromEntries(cards), "": <StoryCard storyId={story.id} places={story.places} /> }}
        />
      </StoryFrame>
    </WalkProvider>
  );
}
