/** The columns that geo/build/gazetteer-columns.mjs writes → a gazetteer. */
import { NameIndex } from "./name-index";
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

/** The source of rows whose code is the id of a shape. */
const OWN_LIST = "list";
const ROLES = ["name", "other", "adjective"] as const;
const SEATS: Readonly<Record<string, GazetteerPlace["seat"]>> = { c: "country", r: "region" };

/** @returns the gazetteer. Malformed columns aren't detected and give nonsense: the build has tested the file. */
export function decodeGazetteer(columns: GazetteerColumns): Gazetteer {
  const names = columns.names.split("\n");
  const placeAt = placesOf(columns, names);
  const index = indexOf(names, columns);
  return {
    size: names.length,
    placeAt,
    named: (key) => namedPlaces(index.get(key), placeAt),
    words: new Set(columns.words?.split("\n")),
    givenNames: new Set(columns.givenNames?.split("\n")),
    credit: columns.credit,
  };
}

const NOBODY: readonly NamedPlace[] = [];

/** A row that has the same name twice, as its main name and as another one, keeps it as its main name. */
function namedPlaces(references: readonly number[], placeAt: Gazetteer["placeAt"]): readonly NamedPlace[] {
  if (references.length === 0) return NOBODY;
  const rows = new Map<number, NamedPlace>();
  for (const reference of references) {
    const row = Math.floor(reference / ROLES.length);
    const role = ROLES[reference % ROLES.length] ?? "name";
    if (!rows.has(row)) rows.set(row, { place: placeAt(row), role });
  }
  return [...rows.values()];
}

/** Rows are only decoded when asked for: a text needs a few hundred out of many thousands. */
function placesOf(columns: GazetteerColumns, names: readonly string[]): (row: number) => GazetteerPlace {
  const groups = groupsOf(columns.groups);
  const ids = sums(columns.ids);
  const longitudes = sums(columns.longitudes);
  const latitudes = sums(columns.latitudes);
  const codes = new Map(sparse(columns.codes));
  const read = new Map<number, GazetteerPlace>();
  const placeAt = (row: number): GazetteerPlace => {
    const { kind, area, source } = groupOf(groups, row);
    const code = codes.get(row)?.[0];
    return {
      kind: kind as PlaceKind,
      name: names[row] ?? "",
      country: area === "-" ? null : area.slice(0, 2),
      region: area.length > 2 ? area : null,
      longitude: (longitudes[row] ?? 0) / 100,
      latitude: (latitudes[row] ?? 0) / 100,
      population: peopleOf(columns.populations.charCodeAt(row)),
      seat: SEATS[columns.seats[row] ?? ""] ?? null,
      geonames: ids[row] || null,
      source: code && source !== OWN_LIST ? `${source}:${code}` : source,
      water: source === OWN_LIST ? (code ?? null) : null,
    };
  };
  return (row) => {
    const place = read.get(row) ?? placeAt(row);
    read.set(row, place);
    return place;
  };
}

interface Group {
  readonly kind: string;
  /** The code of a region or a country, or `-`. */
  readonly area: string;
  readonly source: string;
  /** The row after its last. */
  readonly end: number;
}

function groupsOf(column: string): Group[] {
  let end = 0;
  return column.split("\n").map((line) => {
    const [kind = "", area = "-", source = "", count] = line.split(" ");
    end += Number(count);
    return { kind, area, source, end };
  });
}

function groupOf(groups: readonly Group[], row: number): Group {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row < (groups[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return groups[low] ?? { kind: "", area: "-", source: "", end: 0 };
}

/** `!` is no population; each following character is a tenth of a power of ten more. */
function peopleOf(letter: number): number {
  return letter > 33 ? Math.round(10 ** ((letter - 33) / 10)) : 0;
}

/** Each name's rows: `row × 3 + role`. */
function indexOf(names: readonly string[], { others, adjectives }: GazetteerColumns): NameIndex {
  const index = new NameIndex();
  names.forEach((name, row) => {
    index.add(name, row * ROLES.length);
  });
  for (const [row, cells] of sparse(others)) for (const name of cells) index.add(name, row * ROLES.length + 1);
  for (const [row, cells] of sparse(adjectives)) for (const name of cells) index.add(name, row * ROLES.length + 2);
  return index;
}

/** Lines `row\tcell\tcell…` of the rows that have any. */
function sparse(column: string): [number, string[]][] {
  if (column === "") return [];
  return column.split("\n").map((line) => {
    const [row, ...cells] = line.split("\t");
    return [Number(row), cells];
  });
}

const SPACE = 32;
const MINUS = 45;
const ZERO = 48;

/** Differences separated by spaces → values. Read character by character: three times as fast as `split`. */
function sums(column: string): number[] {
  const values: number[] = [];
  let value = 0;
  let difference = 0;
  let sign = 1;
  for (let at = 0; at <= column.length; at++) {
    const letter = at === column.length ? SPACE : column.charCodeAt(at);
    if (letter === SPACE) {
      value += sign * difference;
      values.push(value);
      difference = 0;
      sign = 1;
    } else if (letter === MINUS) sign = -1;
    else difference = difference * 10 + letter - ZERO;
  }
  return values;
}
