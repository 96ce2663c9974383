/** An address that isn't there: the ones that are. */
import type { Metadata } from "next";
import { placeAddress, storyAddress } from "../components/place-words";
import { stories } from "./content";

export const metadata: Metadata = { title: "No such place" };

export default function NotFound() {
  return (
    <main className="plain">
      <h1>There is no such page</h1>
      <p>The address may be mistyped. These are the stories and their places:</p>
      {stories().map(({ id, article, places }) => (
        <section key={id}>
          <h2>
            <a href={storyAddress(id)}>{article.title}</a>
          </h2>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <a href={placeAddress(id, place.id)}>{place.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
