/** /istanbul-talks/lesson/: make a lesson, or change one with ?lesson=1.… */

import type { Metadata } from "next";
import { Maker } from "../../../../components/lesson/maker";
import { makerAddress, storyAddress } from "../../../../geo/addresses";
import "../../../../components/reader/styles";
import "../../../../components/lesson/maker.css";
import "../../../../components/share/share.css";
import { lessonStops } from "../../../_site/lesson-stops";
import { type StoryRoute, storyParams } from "../../../_site/shareable";
import { hasVoices } from "../../../_site/voiced";
import { type Story, storyById } from "../../../content";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  return {
    title: `Make a lesson: ${article.title}`,
    description: "Stops in an order of your own, and questions on the way: the lesson is in its link.",
    alternates: { canonical: makerAddress(id) },
  };
}

/** 'places, times and voices': those of them that the story has */
const threadsOf = (story: Story): string =>
  new Intl.ListFormat("en-GB").format([
    "places",
    ...(story.times.length > 0 ? ["times"] : []),
    ...(hasVoices(story) ? ["voices"] : []),
  ]);

export default async function MakerPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  const { id, article } = story;
  return (
    <main className="sheet" data-tool="">
      <p className="masthead">
        <a href={storyAddress(id)} lang={article.language}>
          ← {article.title}
        </a>
      </p>
      <h1>Make a lesson</h1>
      <p>
        Choose {threadsOf(story)}, put them in order, and write a question or two. The class goes from one to the next
        beside the article. The lesson is kept in its link and nowhere else: no account is needed, and nothing is sent.
        Whoever has the link can read and edit it.
      </p>
      <p className="without-scripts">Making a lesson needs JavaScript.</p>
      <Maker storyId={id} stops={lessonStops(story)} />
    </main>
  );
}
