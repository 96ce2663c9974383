/** Which places a story has: those that its front matter names, from its own file or the shared ones. */
import { namesOf } from "../mentions/mentions";
import { fold } from "../mentions/words";
import { type Problem, quoted, SourceError } from "../problem";
import type { Article, Place } from "../types";

/**
 * @param article whose `places` are looked up; if it names none, the story's places are all of `own`
 * @param own places of the story's own file @param shared places that any story may name; own places win
 * @param file of the article, for the message
 * @returns the places in the order of the story
 * @throws SourceError for a place that is in neither, one named twice, two that share a name, an own place that isn't
 * named, and a story without places
 */
export function storyPlaces(
  { places: listed }: Pick<Article, "places">,
  own: readonly Place[],
  shared: readonly Place[],
  file: string,
): Place[] {
  if (!listed) {
    if (own.length > 0) return [...own];
    const reason =
      "no places: name them in the front matter, as in 'places: [first-place, second-place]', or add places.geojson";
    throw new SourceError([{ file, line: 1, column: 1, reason }]);
  }
  const known = new Map([...shared, ...own].map((place) => [place.id, place]));
  const problems: Problem[] = [];
  const places = new Map<string, Place>();
  for (const { id, ...at } of listed) {
    const place = known.get(id);
    if (!place) problems.push({ ...at, reason: `no place '${quoted(id)}': known are ${[...known.keys()].join(", ")}` });
    else if (places.has(id)) problems.push({ ...at, reason: `'${id}' is named twice: keep one` });
    else places.set(id, place);
  }
  for (const { id } of own) {
    if (listed.some((place) => place.id === id)) continue;
    const [at] = listed;
    if (at)
      problems.push({
        file,
        line: at.line,
        column: at.column,
        reason: `places doesn't name '${id}' of the story's own file: add it, or leave it out there`,
      });
  }
  problems.push(...sharedNames([...places.values()], listed));
  if (problems.length > 0) throw new SourceError(problems);
  return [...places.values()];
}

/** A name may belong to one place only. Within a file `parsePlaces` checks that; this checks between the files. */
function sharedNames(places: readonly Place[], listed: NonNullable<Article["places"]>): Problem[] {
  const owners = new Map<string, Place>();
  return places.flatMap((place) =>
    namesOf(place).flatMap((name) => {
      const owner = owners.get(fold(name)) ?? place;
      owners.set(fold(name), owner);
      const at = listed.find(({ id }) => id === place.id);
      if (owner === place || !at) return [];
      const reason = `'${place.id}' and '${owner.id}' share the name '${quoted(name)}': a mention could not tell them apart`;
      return [{ file: at.file, line: at.line, column: at.column, reason }];
    }),
  );
}
