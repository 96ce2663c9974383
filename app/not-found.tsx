/** For an address that doesn't exist: lists addresses that do. */

import type { Metadata } from "next";
import { mostSpokenOf } from "../components/kit/most-spoken-of";
import { SITE_NAME } from "../components/kit/site-name";
import { timeName } from "../components/kit/time-names";
import { allPlacesAddress, HOME, placeAddress, storiesAddress, storyAddress, timeAddress } from "../geo/addresses";
import { stories } from "./content";

export const metadata: Metadata = { title: "No such page" };

/** How many places and times of a story to list; the page of its places has them all. */
const MOST = 40;
/** How many stories to list: the newest. */
const MOST_STORIES = 5;

export default function NotFound() {
  return (
    <main className="plain">
      <p className="masthead">
        <a href={HOME}>{SITE_NAME}</a>
      </p>
      <h1>There is no such page</h1>
      <p>
        The address may be mistyped. Below are stories, with their places and times; see also{" "}
        <a href={storiesAddress(1)}>all stories</a>.
      </p>
      {stories()
        .slice(0, MOST_STORIES)
        .map(({ id, article, places, times }) => (
          <section key={id}>
            <h2>
              <a href={storyAddress(id)} lang={article.language}>
                {article.title}
              </a>
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
              {times.slice(0, MOST).map((time) => (
                <li key={time.id}>
                  <a href={timeAddress(id, time.id)} lang={article.language}>
                    {timeName(time, article.language)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </main>
  );
}
