/**
 * The files of the ground: drawings of its cells, their relief, and the names on them. They are the same for every
 * story, and are written once, after Next's build (scripts/build/ground.ts). The folder is named after their hash.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type CellPaths, cellSvg, type GroundCell } from "../../components/map/static/ground";
import { type Ground, longitudeOf, type View } from "../../components/map/static/ground-layers";
import { mapFileAddress } from "../../geo/addresses";
import {
  type CellIndex,
  cellIndex,
  cellName,
  cellsIn,
  type GroundLevel,
  hasCell,
  LEVELS,
  levelAt,
} from "../../geo/map/ground-cells";
import {
  type CountryOutlines,
  type GroundName,
  groundLabels,
  labelLevel,
  type Subject,
  subjectOf,
} from "../../geo/map/ground-labels";
import type { LabelCandidate } from "../../geo/map/labels";
import type { StoryPlace } from "../content";
import { once } from "./once";

const DATA = join(process.cwd(), "geo/data");

type Paths = Readonly<Record<string, CellPaths>>;
type Labels = Readonly<Record<string, readonly GroundName[]>>;

const archive = (file: string): Buffer => readFileSync(join(DATA, file));
const unpacked = <T>(file: string): T => JSON.parse(brotliDecompressSync(archive(file)).toString("utf8")) as T;

/** Path data by `column-row`, level by level. */
const paths = once((): Paths[] => LEVELS.map(({ index }) => unpacked<Paths>(`ground/${index}.json.br`)));
/** Names by `level-column-row`. */
const labels = once(() => unpacked<Labels>("labels.json.br"));
const reliefFiles = once(() => readdirSync(join(DATA, "relief")).sort());

const indexOf = (names: (level: GroundLevel) => Iterable<string>): CellIndex =>
  LEVELS.map((level) => cellIndex(new Set(names(level)), level));

/** A hash of the data, and of how a sample cell is drawn: it changes with either. */
const version = once(() => {
  const hash = createHash("sha256");
  for (const { index } of LEVELS) hash.update(archive(`ground/${index}.json.br`));
  hash.update(archive("labels.json.br"));
  for (const file of reliefFiles()) hash.update(file).update(archive(`relief/${file}`));
  return hash
    .update(cellSvg({}, 0, 0))
    .update(cellSvg(SAMPLE, 0, 0))
    .digest("hex")
    .slice(0, 8);
});

const SAMPLE: CellPaths = {
  land: "M0 0",
  rivers: "M0 0",
  lakes: "M0 0",
  provinces: "M0 0",
  borders: "M0 0",
  disputed: "M0 0",
};

/** The folder of the files, within out/. */
export const groundFolder = (): string => `map/${version()}`;

export const ground = once((): Ground => {
  const named = (level: GroundLevel, file: string) => file.startsWith(`${level.index}-`);
  return {
    folder: mapFileAddress(`${version()}/`),
    cells: indexOf(({ index }) => Object.keys(paths()[index] ?? {})),
    relief: indexOf((level) =>
      reliefFiles()
        .filter((file) => named(level, file))
        .map((file) => file.replace(/^\d-|\.webp$/gu, "")),
    ),
  };
});

/** Every file by its name in the folder. */
export function* groundFiles(): Generator<{ readonly name: string; readonly body: string | Buffer }> {
  for (const { index } of LEVELS) {
    for (const [cell, drawn] of Object.entries(paths()[index] ?? {})) {
      const [column = 0, row = 0] = cell.split("-").map(Number);
      yield { name: `${index}-${cell}.svg`, body: cellSvg(drawn, column, row) };
    }
  }
  for (const file of reliefFiles()) yield { name: file, body: archive(`relief/${file}`) };
  // A cell without names gets an empty list, since the browser asks for its file too.
  for (const { index, grid } of LEVELS.slice(0, 2)) {
    for (let at = 0; at < 4 ** grid; at++) {
      const cell = `${index}-${at % 2 ** grid}-${Math.floor(at / 2 ** grid)}`;
      yield { name: `${cell}.json`, body: JSON.stringify(labels()[cell] ?? []) };
    }
  }
}

const outlines = once(() => unpacked<CountryOutlines>("country-outlines.json.br"));
/** Countries and capitals. One level is enough: the cells of the middle one hold every name. */
const names = once(() =>
  Object.entries(labels()).flatMap(([cell, own]) =>
    cell.startsWith("1-") ? own.filter(({ country }) => country) : [],
  ),
);

/** @returns what a map with these places is about */
export const subjectAround = (places: readonly StoryPlace[]): Subject => subjectOf(places, names(), outlines());

/** @param subject null for a map of no story @returns the ground's names that a view may show, most important first */
export function labelsOnGround({ zoom, seen }: Pick<View, "zoom" | "seen">, subject: Subject | null): LabelCandidate[] {
  const level = labelLevel(zoom);
  const cells = cellsIn(seen, zoom, level).map((cell) => ({ cell, names: labels()[cellName(level, cell)] ?? [] }));
  return groundLabels(cells, level, subject, longitudeOf({ zoom, seen }));
}

/**
 * For a picture that can't load other files.
 * @param zoom decides the level of detail
 * @param seen in world pixels of the zoom `at`
 * @returns the cells to draw
 */
export function cellsOfGround(zoom: number, seen: View["seen"], at: number): GroundCell[] {
  const level = levelAt(zoom);
  return cellsIn(seen, at, level)
    .filter((cell) => hasCell(ground().cells, level, cell))
    .map(({ x, column, row }) => ({ paths: paths()[level.index]?.[`${column}-${row}`] ?? {}, column: x, row }));
}
