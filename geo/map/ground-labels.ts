/**
 * Chooses the names on the ground for a map of a story. Its places decide which countries it is about: these and their
 * capitals come before all other names, wherever the map is. All other names come cell by cell: a few for the coarsest
 * level, and the same full set for the two finer ones.
 */
import type { Place, Position } from "../types";
import { type Cell, type GroundLevel, levelAt, levelOf } from "./ground-cells";
import type { LabelKind } from "./label-size";
import { type LabelCandidate, RANK } from "./labels";
import { isInside } from "./outline";

/** A row of geo/data/labels.json.br. */
export interface GroundName {
  readonly kind: Exclude<LabelKind, "place">;
  readonly name: string;
  readonly position: Position;
  /** 1 first, 5 last. */
  readonly rank: number;
  /** How wide the name of an area may be, in degrees of longitude. */
  readonly room?: number;
  /** Of a river: positions beside which its name may be put. */
  readonly along?: readonly Position[];
  /** ISO 3166-1 alpha-2, of a country and of its capital. */
  readonly country?: string;
  /** ISO 3166-2, of a province. */
  readonly iso?: string;
  /** Of a city. */
  readonly population?: number;
}

type Rings = readonly (readonly Position[])[];

/** Rings by ISO 3166-1 alpha-2: geo/data/country-outlines.json.br. */
export type CountryOutlines = Readonly<Record<string, Rings>>;

/** What a map is about, for its names. */
export interface Subject {
  /** The countries that the story is about and their capitals, except those that are places of the story. */
  readonly names: readonly GroundName[];
  /** The outlines of these countries only. */
  readonly outlines: CountryOutlines;
  /** The story's places, which have labels of their own: the ground must not name them again. */
  readonly places: {
    readonly cities: readonly Position[];
    /** ISO 3166-1 alpha-2. */
    readonly countries: readonly string[];
    /** ISO 3166-2. */
    readonly areas: readonly string[];
  };
}

/** What this needs to know of a story's places. */
interface Placed extends Pick<Place, "kind" | "shape" | "countries" | "iso"> {
  readonly labelAt: Position;
}

/** @param names of countries and capitals, at least */
export function subjectOf(places: readonly Placed[], names: readonly GroundName[], outlines: CountryOutlines): Subject {
  const countries = countriesOf(places, outlines);
  const named = {
    cities: places
      .filter(({ kind, shape }) => kind === "city" && shape === "point")
      .map(({ labelAt }) => onGlobe(labelAt)),
    countries: places.filter(({ kind }) => kind === "country").flatMap((place) => place.countries),
    areas: places.flatMap(({ shape, iso }) => (shape === "area" && iso ? [iso] : [])),
  };
  return {
    names: names.filter((name) => name.country && countries.has(name.country) && !isNamed(name, named)),
    outlines: Object.fromEntries(Object.entries(outlines).filter(([country]) => countries.has(country))),
    places: named,
  };
}

/** @returns the countries that the places say, or else lie in */
function countriesOf(places: readonly Placed[], outlines: CountryOutlines): Set<string> {
  const lyingIn = ({ labelAt }: Placed): string[] =>
    Object.keys(outlines).filter((country) => isInside(outlines[country] ?? [], onGlobe(labelAt)));
  return new Set(places.flatMap((place) => (place.countries.length > 0 ? place.countries : lyingIn(place))));
}

/** @returns the position with its longitude brought back to between -180° and 180°, as in files */
const onGlobe = ([longitude, latitude]: Position): Position => [longitude - turn(longitude), latitude];

/** A whole number of turns, in degrees, that brings longitude 0 nearest. */
const turn = (longitude: number): number => 360 * Math.round(longitude / 360);

/** A city closer than this to a place of the story is that place, in degrees. */
const SAME = 0.2;

function isNamed(
  { kind, position: [lon, lat], iso, country }: GroundName,
  { cities, countries, areas }: Subject["places"],
) {
  if (kind === "city") return cities.some(([x, y]) => Math.hypot(x - lon, y - lat) < SAME);
  if (kind === "country") return country !== undefined && countries.includes(country);
  return iso !== undefined && areas.includes(iso);
}

/** @returns the level whose cells hold the names for a zoom */
export const labelLevel = (zoom: number): GroundLevel => levelOf(Math.min(1, levelAt(zoom).index));

/** A cell in view, and the names in it as geo/data/labels.json.br has them. */
export interface NamedCell {
  readonly cell: Cell;
  readonly names: readonly GroundName[];
}

/**
 * @param subject what the story is about; null for a map without a story
 * @param longitude of the middle of the view: the story's names are moved to its side of 180°
 * @returns the names that may be shown, most important first: the same however the view is cut into cells
 */
export function groundLabels(
  cells: readonly NamedCell[],
  { grid }: GroundLevel,
  subject: Subject | null,
  longitude: number,
): LabelCandidate[] {
  const inCells = cells.flatMap(({ cell: { x, column }, names }) => {
    const others = subject ? names.filter((name) => !isOf(subject, name)) : names;
    return others.map((name) => moved(name, (360 * (x - column)) / 2 ** grid));
  });
  const rest = joined(inCells)
    .sort(byImportance)
    .map((name) => asLabel(name));
  return [...(subject ? ofStory(subject, longitude) : []), ...rest];
}

const isOf = ({ outlines, places }: Subject, name: GroundName): boolean =>
  (name.country !== undefined && name.country in outlines) || isNamed(name, places);

function ofStory({ names, outlines }: Subject, longitude: number): LabelCandidate[] {
  return names.map((name) => {
    const near = moved(name, turn(longitude - name.position[0]));
    const outline = name.kind === "country" && name.country ? outlines[name.country] : undefined;
    const rank = name.kind === "country" ? RANK.countryOfStory : RANK.capitalOfStory;
    return {
      ...asLabel(
        near,
        outline?.map((ring) => ringNear(ring, longitude)),
      ),
      rank,
    };
  });
}

const by =
  (degrees: number) =>
  ([longitude, latitude]: Position): Position => [longitude + degrees, latitude];

function ringNear(ring: readonly Position[], longitude: number): readonly Position[] {
  const degrees = turn(longitude - (ring[0]?.[0] ?? 0));
  return degrees === 0 ? ring : ring.map(by(degrees));
}

function moved(name: GroundName, degrees: number): GroundName {
  if (degrees === 0) return name;
  const { position, along } = name;
  return { ...name, position: by(degrees)(position), ...(along && { along: along.map(by(degrees)) }) };
}

/** Merges the parts of a river that flows through several cells. */
function joined(names: readonly GroundName[]): GroundName[] {
  const rivers = new Map<string, Position[]>();
  for (const { name, along } of names) if (along) rivers.set(name, [...(rivers.get(name) ?? []), ...along]);
  const first = new Set<string>();
  return names.flatMap((name) => {
    const along = name.along && rivers.get(name.name);
    if (!along) return [name];
    if (first.has(name.name)) return [];
    first.add(name.name);
    return [{ ...name, along }];
  });
}

const byImportance = (a: GroundName, b: GroundName): number =>
  a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || (a.name < b.name ? -1 : 1);

function asLabel({ kind, name, position, rank, room, along }: GroundName, outline?: Rings): LabelCandidate {
  const label = { kind, name, rank: RANK.ground + rank };
  if (kind === "city") return { ...label, anchor: { type: "dot", position } };
  if (along) return { ...label, anchor: { type: "line", positions: along } };
  return {
    ...label,
    anchor: { type: "area", position, ...(room !== undefined && { room }), ...(outline && { outline }) },
  };
}
