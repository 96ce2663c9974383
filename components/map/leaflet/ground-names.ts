/** The names on the ground, fetched cell by cell as they come into view. A cell that can't be fetched has none. */
import { type Cell, cellName, cellsIn, type GroundLevel } from "../../../geo/map/ground-cells";
import { type GroundName, groundLabels, labelLevel, type Subject } from "../../../geo/map/ground-labels";
import type { LabelCandidate } from "../../../geo/map/labels";
import { longitudeOf, type View } from "../static/ground-layers";

type Names = readonly GroundName[];

/** By address: names that have arrived or are on their way. */
const fetched = new Map<string, Names | Promise<Names>>();

async function fetchNames(address: string): Promise<Names> {
  const names = await fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<Names>) : []))
    .catch((): Names => []);
  fetched.set(address, names);
  return names;
}

interface InView {
  readonly cell: Cell;
  readonly level: GroundLevel;
  readonly address: string;
}

function cellsInView({ zoom, seen }: View, folder: string): InView[] {
  const level = labelLevel(zoom);
  return cellsIn(seen, zoom, level).map((cell) => ({ cell, level, address: `${folder}${cellName(level, cell)}.json` }));
}

/** @returns the names that have arrived for the view, most important first */
export function namesInView(view: View, folder: string, subject: Subject): LabelCandidate[] {
  const cells = cellsInView(view, folder).map(({ cell, address }) => {
    const names = fetched.get(address);
    return { cell, names: names === undefined || names instanceof Promise ? [] : names };
  });
  return groundLabels(cells, labelLevel(view.zoom), subject, longitudeOf(view));
}

/** @returns whether all names of the view have arrived */
export const areNamesHere = (view: View, folder: string): boolean =>
  cellsInView(view, folder).every(({ address }) => {
    const names = fetched.get(address);
    return names !== undefined && !(names instanceof Promise);
  });

/** @returns, once all names of the view have arrived, whether any of them are new */
export async function fetchNamesInView(view: View, folder: string): Promise<boolean> {
  const missing = cellsInView(view, folder)
    .map(({ address }) => address)
    .filter((address) => !fetched.has(address) || fetched.get(address) instanceof Promise);
  for (const address of missing) if (!fetched.has(address)) fetched.set(address, fetchNames(address));
  await Promise.all(missing.map((address) => fetched.get(address)));
  return missing.length > 0;
}
