/** /istanbul-talks/places/: all places of a story, A to Z. Stories with more places than the row holds link here. */

import type { Metadata } from "next";
import { countPassages } from "../../../../components/kit/place-words";
import { SITE_NAME } from "../../../../components/kit/site-name";
import { allPlacesAddress, placeAddress, storyAddress } from "../../../../geo/addresses";
import { type StoryRoute, storyParams } from "../../../_site/shareable";
import { storyById } from "../../../content";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  return { title: `Places: ${article.title}`, alternates: { canonical: allPlacesAddress(id) } };
}

export default async function PlacesPage({ params }: StoryRoute) {
  const { id, article, places } = storyById((await params).story);
  const collator = new Intl.Collator("en");
  return (
    <main className="plain">
      <p className="masthead">
        <a href={storyAddress(id)}>{SITE_NAME}</a>
      </p>
      <h1>The places of “{article.title}”</h1>
      <p>
        <a href={storyAddress(id)}>Back to the story</a>
      </p>
      <ul>
        {places
          .toSorted((a, b) => collator.compare(a.name, b.name))
          .map((place) => (
            <li key={place.id}>
              <a href={placeAddress(id, place.id)}>{place.name}</a>, {countPassages(place.passages.length)}
            </li>
          ))}
      </ul>
    </main>
  );
}
