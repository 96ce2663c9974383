/** / opens the story if there is only one (at once, without scripts, on any static host), else it lists the stories. */

import type { Metadata } from "next";
import { HOME, storyAddress } from "../geo/addresses";
import { pageMetadata } from "./_site/page-metadata";
import { partOf } from "./_site/shareable";
import { StoriesPage, storiesMetadata } from "./_site/stories-page";
import { stories } from "./content";

/** @returns the only story, or null if there are several @throws Error if there is none */
function onlyStory() {
  const [first, ...others] = stories();
  if (!first) throw new Error("no story: add a folder with an article.md to seeds/");
  return others.length === 0 ? first : null;
}

export function generateMetadata(): Metadata {
  const story = onlyStory();
  return story ? pageMetadata(partOf(story, null)) : storiesMetadata(HOME);
}

export default function Page() {
  const story = onlyStory();
  if (!story) return <StoriesPage page={1} />;
  const { id, article } = story;
  return (
    <main className="plain">
      <meta httpEquiv="refresh" content={`0; url=${storyAddress(id)}`} />
      <h1>
        <a href={storyAddress(id)} lang={article.language}>
          {article.title}
        </a>
      </h1>
    </main>
  );
}
