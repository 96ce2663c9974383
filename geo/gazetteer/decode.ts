/** The columns that geo/build/gazetteer-columns.mjs writes → a gazetteer. */
import { nameKey } from "./name-key";
import type { Gazetteer, GazetteerPlace, NamedPlace, PlaceKind } from "./types";

/** As in the file; each column is text. */
export interface GazetteerColumns {
  readonly credit: string;
  readonly groups: string;
  readonly names: string;
  readonly others: string;
  readonly adjectives: string;
  readonly ids: string;
  readonly codes: string;
  readonly longitudes: string;
  readonly latitudes: string;
  readonly populations: string;
  readonly seats: string;
  readonly words?: string;
  readonly givenNames?: string;
}

const ROLES = ["name", "other", "adjective"] as const;
const SEATS: Readonly<Record<string, GazetteerPlace["seat"]>> = { c: "country", r: "region" };

/** @returns the gazetteer. What isn't in the columns' form gives a gazetteer without sense: the build has tested them. */
export function decodeGazetteer(columns: GazetteerColumns): Gazetteer {
  const places = placesOf(columns);
  const index = indexOf(places, columns);
  return {
    places,
    named: (key) =>
      (index.get(key) ?? []).flatMap((reference): NamedPlace[] => {
        const place = places[Math.floor(reference / ROLES.length)];
        const role = ROLES[reference % ROLES.length];
        return place && role ? [{ place, role }] : [];
      }),
    words: new Set(columns.words?.split("\n")),
    givenNames: new Set(columns.givenNames?.split("\n")),
    credit: columns.credit,
  };
}

function placesOf(columns: GazetteerColumns): GazetteerPlace[] {
  const names = columns.names.split("\n");
  const ids = sums(columns.ids);
  const longitudes = sums(columns.longitudes);
  const latitudes = sums(columns.latitudes);
  const codes = new Map(sparse(columns.codes));
  const places: GazetteerPlace[] = [];
  for (const group of columns.groups.split("\n")) {
    const [kind, area = "-", source = "", count = "0"] = group.split(" ");
    const country = area === "-" ? null : area.slice(0, 2);
    const region = area.length > 2 ? area : null;
    for (let left = Number(count); left > 0; left--) {
      const at = places.length;
      const code = codes.get(at)?.[0];
      places.push({
        kind: kind as PlaceKind,
        name: names[at] ?? "",
        country,
        region,
        longitude: (longitudes[at] ?? 0) / 100,
        latitude: (latitudes[at] ?? 0) / 100,
        population: peopleOf(columns.populations.charCodeAt(at)),
        seat: SEATS[columns.seats[at] ?? ""] ?? null,
        geonames: ids[at] || null,
        source: code ? `${source}:${code}` : source,
      });
    }
  }
  return places;
}

/** `!` is none; each letter on is a tenth of a power of ten more. */
function peopleOf(letter: number): number {
  return letter > 33 ? Math.round(10 ** ((letter - 33) / 10)) : 0;
}

/** Each name's places: `place × 3 + role`. */
function indexOf(places: readonly GazetteerPlace[], columns: GazetteerColumns): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (name: string, at: number, role: number): void => {
    const key = nameKey(name);
    const known = index.get(key);
    if (!known) index.set(key, [at * ROLES.length + role]);
    else if (!known.some((reference) => Math.floor(reference / ROLES.length) === at)) known.push(at * ROLES.length + role);
  };
  places.forEach(({ name }, at) => {
    add(name, at, 0);
  });
  for (const [at, others] of sparse(columns.others)) for (const name of others) add(name, at, 1);
  for (const [at, adjectives] of sparse(columns.adjectives)) for (const name of adjectives) add(name, at, 2);
  return index;
}

/** Lines `row\tcell\tcell…` of the rows that have any. */
function sparse(column: string): [number, string[]][] {
  if (column === "") return [];
  return column.split("\n").map((line) => {
    const [at, ...cells] = line.split("\t");
    return [Number(at), cells];
  });
}

/** Differences → values. */
function sums(column: string): number[] {
  let value = 0;
  return column.split(" ").map((difference) => (value += Number(difference)));
}
