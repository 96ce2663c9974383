/** The names on the ground, fetched cell by cell as the map comes to see them. A cell that fails has none. */
import { type Cell, cellName, cellsIn, type GroundLevel } from "../../../geo/map/ground-cells";
import { type GroundLabel, groundLabels, labelLevel } from "../../../geo/map/ground-labels";
import type { LabelCandidate } from "../../../geo/map/labels";
import type { View } from "../static/ground-layers";

type Names = readonly GroundLabel[];

/** By address: what has come, or is on its way. */
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

/** @returns the names that are there, most important first */
export function namesInView(view: View, folder: string): LabelCandidate[] {
  return cellsInView(view, folder)
    .flatMap(({ cell, level, address }) => {
      const names = fetched.get(address);
      return names === undefined || names instanceof Promise ? [] : groundLabels(names, cell, level);
    })
    .sort((a, b) => a.rank - b.rank);
}

/** @returns whether there are names that were not there before, once all have come */
export async function fetchNamesInView(view: View, folder: string): Promise<boolean> {
  const missing = cellsInView(view, folder)
    .map(({ address }) => address)
    .filter((address) => !fetched.has(address) || fetched.get(address) instanceof Promise);
  for (const address of missing) if (!fetched.has(address)) fetched.set(address, fetchNames(address));
  await Promise.all(missing.map((address) => fetched.get(address)));
  return missing.length > 0;
}
