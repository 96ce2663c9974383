/** An address that isn't there: the ones that are. */

import type { Metadata } from "next";
import { SITE_NAME } from "../components/kit/site-name";
import { mostSpokenOf } from "../components/most-spoken-of";
import { allPlacesAddress, placeAddress, storyAddress } from "../geo/addresses";
import { stories } from "./content";

export const metadata: Metadata = { title: "No such place" };

/** Of a story; its list has all. */
const MOST = 100;

export default function NotFound() {
  return (
    <main className="plain">
      <p className="masthead">
        <a href="/">{SITE_NAME}</a>
      </p>
      <h1>There is no such page</h1>
      <p>The address may be mistyped. These are the stories and their places:</p>
      {stories().map(({ id, article, places }) => (
        <section key={id}>
          <h2>
            <a href={storyAddress(id)}>{article.title}</a>
          </h2>
          <ul>
            {mostSpokenOf(places, MOST).map((place) => (
              <li key={place.id}>
                <a href={placeAddress(id, place.id)}>{place.name}</a>
              </li>
            ))}
            {places.length > MOST && (
              <li>
                <a href={allPlacesAddress(id)}>All {places.length.toLocaleString("en")} places</a>
              </li>
            )}
          </ul>
        </section>
      ))}
    </main>
  );
}
