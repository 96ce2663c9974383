/** The places that a name may mean: from the gazetteer, and from the site's own places. */

import { nameKey } from "../../../geo/gazetteer/name-key";
import { kilometres } from "../../../geo/gazetteer/placing/distance";
import type { Gazetteer, GazetteerPlace, PlaceKind } from "../../../geo/gazetteer/types";
import type { Candidate } from "../../../geo/make/draft";
import { slug } from "../../../geo/make/place-ids";
import { namesOf } from "../../../geo/mentions/mentions";
import type { Place, Position } from "../../../geo/types";

/** How the page calls each kind of place. */
const WORDS: Readonly<Record<PlaceKind, string>> = {
  continent: "continent",
  area: "region",
  water: "water",
  relief: "landscape",
  country: "country",
  region: "region",
  district: "district",
  city: "city",
};

const countryNames = new Intl.DisplayNames("en", { type: "region" });

export class Candidates {
  private regions: ReadonlyMap<string, string> | undefined;
  private all: readonly GazetteerPlace[] | undefined;
  private readonly own = new Map<string, { readonly place: Place; readonly at: Position }[]>();

  /** @param shared the site's own places */
  constructor(
    private readonly gazetteer: Gazetteer,
    shared: readonly Place[],
  ) {
    for (const place of shared) {
      for (const name of namesOf(place)) {
        const key = nameKey(name);
        const known = this.own.get(key) ?? [];
        if (!known.some((other) => other.place === place))
          this.own.set(key, [...known, { place, at: middleOf(place) }]);
      }
    }
  }

  /** @param likely places of the gazetteer, likeliest first @returns the site's own places of that name, then these */
  of(name: string, likely: readonly GazetteerPlace[]): Candidate[] {
    const own = this.own.get(nameKey(name)) ?? [];
    const isNear = (at: Position) =>
      likely.length === 0 || likely.some((place) => kilometres(point(at), place) < SAME_KM);
    const ours = own.filter(({ at, place }) => isNear(at) || place.shape === "line");
    const others = likely.filter((place) => !ours.some(({ place: known, at }) => isSame(known, at, place)));
    return [
      ...ours.map(({ place, at }) => this.fromSite(place, at)),
      ...others.map((place) => this.fromGazetteer(place)),
    ];
  }

  /**
   * @param others places of that name from the gazetteer's shards
   * @returns places whose name is, or begins with, `name`: the site's own, then the largest first
   */
  lookUp(name: string, others: readonly GazetteerPlace[]): Candidate[] {
    const key = nameKey(name);
    if (key === "") return [];
    const exact = this.gazetteer
      .named(key)
      .filter(({ role }) => role !== "adjective")
      .map(({ place }) => place);
    const begins = this.everyPlace().filter(
      (place) => !exact.includes(place) && startsLike(place.name, name) && nameKey(place.name).startsWith(key),
    );
    const known = new Map(
      [...bySize(exact), ...bySize(others), ...bySize(begins)].map((place) => [idOf(place), place]),
    );
    const own = [...this.own].filter(([named]) => named.startsWith(key)).flatMap(([, places]) => places);
    const ours = [...new Map(own.map((one) => [one.place.id, one])).values()];
    const rest = [...known.values()].filter((place) => !ours.some(({ place: our, at }) => isSame(our, at, place)));
    return [
      ...ours.map(({ place, at }) => this.fromSite(place, at)),
      ...rest.slice(0, MOST).map((place) => this.fromGazetteer(place)),
    ];
  }

  /** Made only when something is looked up: there are many. */
  private everyPlace(): readonly GazetteerPlace[] {
    this.all ??= Array.from({ length: this.gazetteer.size }, (_, row) => this.gazetteer.placeAt(row));
    return this.all;
  }

  private regionName(code: string): string | undefined {
    this.regions ??= new Map(regionsOf(this.gazetteer).map(({ region, name }) => [region ?? "", name]));
    return this.regions.get(code);
  }

  private fromSite(place: Place, at: Position): Candidate {
    const { id, name, kind, countries } = place;
    return {
      ...{ key: `site:${id}`, name, kind, countries, at, outline: `site:${id}` },
      within: countries.map((code) => countryNames.of(code) ?? code).join(" and "),
    };
  }

  private fromGazetteer(place: GazetteerPlace): Candidate {
    const { name, kind, country, region, longitude, latitude } = place;
    const country_ = country === null ? null : (countryNames.of(country) ?? country);
    const inRegion = region !== null && kind !== "region" ? this.regionName(region) : undefined;
    const within = kind === "country" ? [] : [inRegion, country_].filter((part) => part && part !== name);
    return {
      key: idOf(place),
      ...{ name, kind: WORDS[kind] },
      countries: country === null ? [] : [country],
      within: within.join(", "),
      at: [longitude, latitude],
      outline: outlineOf(place),
    };
  }
}

const idOf = ({ geonames, source, name, longitude, latitude }: GazetteerPlace): string =>
  geonames === null ? `gz:${slug(`${source} ${name} ${longitude} ${latitude}`)}` : `gn:${geonames}`;

/** Rows are sorted by kind, so the first-level regions are one run of them, whose start a binary search finds. */
function regionsOf({ size, placeAt }: Gazetteer): GazetteerPlace[] {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeAt(middle).kind < "region") low = middle + 1;
    else high = middle;
  }
  const regions: GazetteerPlace[] = [];
  for (let row = low; row < size; row++) {
    const place = placeAt(row);
    if (place.kind !== "region") break;
    regions.push(place);
  }
  return regions;
}

const MOST = 12;
/** How far apart two sources may put the same place. */
const SAME_KM = 150;

function isSame(known: Place, at: Position, place: GazetteerPlace): boolean {
  const isArea = place.kind === "region" || place.kind === "country" || place.kind === "district";
  return (known.shape === "area") === isArea && known.shape !== "line" && kilometres(point(at), place) < SAME_KM;
}

/**
 * The site's id for the shape of the place: a country's ISO code, a first-level region's GeoNames code, or `water:` with
 * the id of a river or lake.
 */
function outlineOf({ kind, country, region, water }: GazetteerPlace): string | null {
  if (kind === "country") return country;
  if (water !== null) return `water:${water}`;
  return kind === "region" ? region : null;
}

const bySize = (places: readonly GazetteerPlace[]) =>
  places.toSorted((a, b) => b.population - a.population || Number(b.kind === "country") - Number(a.kind === "country"));

/** A quick test before the exact one: most of the many names begin with another letter. */
const startsLike = (name: string, typed: string): boolean =>
  name.charAt(0).localeCompare(typed.charAt(0), "en", { sensitivity: "base" }) === 0;

const point = ([longitude, latitude]: Position) => ({ longitude, latitude });

/** The middle of its bounding box. */
function middleOf({ geometry }: Place): Position {
  if (geometry.type === "Point") return geometry.coordinates as unknown as Position;
  const positions = geometry.coordinates.flat(3) as unknown as number[];
  const xs = positions.filter((_, i) => i % 2 === 0);
  const ys = positions.filter((_, i) => i % 2 === 1);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(xs), middle(ys)];
}
