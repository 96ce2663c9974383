/** /istanbul-talks/lesson/walk/?lesson=1.…: the story step by step, as the lesson in the link sets out. */

import type { Metadata } from "next";
import { WalkNotice } from "../../../../../components/lesson/walk-notice";
import { WalkPanel } from "../../../../../components/lesson/walk-panel";
import { WalkSheet } from "../../../../../components/lesson/walk-sheet";
import { storyAddress } from "../../../../../geo/addresses";
import "../../../../../components/reader/styles";
import "../../../../../components/lesson/walk.css";
import { walkStops } from "../../../../_site/lesson-stops";
import { partOf, type StoryRoute, storyParams } from "../../../../_site/shareable";
import { StoryDocument } from "../../../../_site/story-document";
import { storyById } from "../../../../content";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  return {
    title: `Lesson: ${article.title}`,
    description: "A lesson on the map of this article.",
    alternates: { canonical: storyAddress(id) },
    // The lesson itself is in the link; this page has only the story, so search engines needn't list it twice.
    robots: { index: false },
  };
}

export default async function WalkPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  return (
    <>
      <StoryDocument
        part={partOf(story, null)}
        script="walk"
        notice={<WalkNotice storyId={story.id} />}
        around={(card) => (
          <WalkPanel storyId={story.id} stops={walkStops(story)}>
            {card}
          </WalkPanel>
        )}
      />
      <WalkSheet />
    </>
  );
}
