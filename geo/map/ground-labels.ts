/**
 * The names on the ground of one story. Which countries it is about follows from its places; they and their capitals are
 * named before all else.
 */
import type { Place, Position } from "../types";
import type { LabelKind } from "./label-size";
import { type LabelCandidate, RANK } from "./labels";
import { isInside } from "./outline";

/** A row of geo/data/labels.json. */
export interface GroundName {
  readonly kind: Exclude<LabelKind, "place">;
  readonly name: string;
  readonly position: Position;
  /** 1 first, 5 last. */
  readonly rank: number;
  /** How wide the name of an area may be, in degrees of longitude. */
  readonly room?: number;
  /** Of a river: beside which positions its name may stand. */
  readonly along?: readonly Position[];
  /** ISO 3166-1 alpha-2, of a country and of its capital. */
  readonly country?: string;
  /** ISO 3166-2, of a province. */
  readonly iso?: string;
}

/** Rings by ISO 3166-1 alpha-2: geo/data/country-outlines.json. */
export type CountryOutlines = Readonly<Record<string, readonly (readonly Position[])[]>>;

/** What is to be known of a story's places. */
interface Placed extends Pick<Place, "kind" | "shape" | "countries" | "iso"> {
  readonly labelAt: Position;
}

/** @returns the names, of which those that name a place of the story are left out: its own name is there */
export function groundLabels(
  names: readonly GroundName[],
  outlines: CountryOutlines,
  places: readonly Placed[],
): LabelCandidate[] {
  const countries = countriesOf(places, outlines);
  return names.flatMap((name) => (isNamed(name, places) ? [] : [asLabel(name, countries, outlines)]));
}

function asLabel(
  { kind, name, position, rank, room, along, country }: GroundName,
  countries: ReadonlySet<string>,
  outlines: CountryOutlines,
): LabelCandidate {
  const isOfStory = country !== undefined && countries.has(country);
  if (kind === "city") {
    const anchor = { type: "dot", position } as const;
    return { kind, name, anchor, rank: isOfStory ? RANK.capitalOfStory : RANK.ground + rank };
  }
  if (along) return { kind, name, anchor: { type: "line", positions: along }, rank: RANK.ground + rank };
  const area = { type: "area", position, ...(room !== undefined && { room }) } as const;
  const outline = isOfStory ? outlines[country] : undefined;
  if (!outline) return { kind, name, anchor: area, rank: RANK.ground + rank };
  return { kind, name, anchor: { ...area, outline }, rank: RANK.countryOfStory };
}

/** @returns the countries that the places say, or else lie in */
function countriesOf(places: readonly Placed[], outlines: CountryOutlines): Set<string> {
  const lyingIn = ({ labelAt }: Placed): string[] =>
    Object.keys(outlines).filter((country) => isInside(outlines[country] ?? [], labelAt));
  return new Set(places.flatMap((place) => (place.countries.length > 0 ? place.countries : lyingIn(place))));
}

/** A city whose dot is a place's, in degrees. */
const SAME = 0.2;

function isNamed({ kind, position: [lon, lat], iso, country }: GroundName, places: readonly Placed[]): boolean {
  return places.some(({ shape, iso: placeIso, labelAt, countries, kind: placeKind }) => {
    if (kind === "city") {
      return shape === "point" && Math.hypot(labelAt[0] - lon, labelAt[1] - lat) < SAME && placeKind === "city";
    }
    if (kind === "country") return placeKind === "country" && country !== undefined && countries.includes(country);
    return shape === "area" && iso !== undefined && iso === placeIso;
  });
}
