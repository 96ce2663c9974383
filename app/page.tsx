/** / opens the lead story: at once, without scripts, on any static host. */
import type { Metadata } from "next";
import { storyAddress } from "../components/place-words";
import { stories } from "./content";
import { storyMetadata } from "./page-metadata";

function leadStory() {
  const [lead] = stories();
  if (!lead) throw new Error("no story: add a folder with an article.md to seeds/");
  return lead;
}

export function generateMetadata(): Metadata {
  return storyMetadata(leadStory());
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
