/** / opens the lead story: at once, without scripts, on any static host. */

import type { Metadata } from "next";
import { storyAddress } from "../geo/addresses";
import { stories } from "./content";
import { pageMetadata } from "./page-metadata";
import { partOf } from "./story-parts";

function leadStory() {
  const [lead] = stories();
  if (!lead) throw new Error("no story: add a folder with an article.md to seeds/");
  return lead;
}

export function generateMetadata(): Metadata {
  return pageMetadata(partOf(leadStory(), null));
}

export default function Page() {
  const { id, article } = leadStory();
  return (
    <main className="plain">
      <meta httpEquiv="refresh" content={`0; url=${storyAddress(id)}`} />
      <h1>
        <a href={storyAddress(id)}>{article.title}</a>
      </h1>
    </main>
  );
}
