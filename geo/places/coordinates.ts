/** The `coordinates` of a geometry, read as RFC 7946 has them: positions in rows, rings and polygons. */
import { z } from "zod";
import { quoted } from "../problem";

interface Wrong {
  readonly path: number[];
  readonly reason: string;
}

/**
 * @param depth how many arrays hold a position: 0 for a Point, 3 for a MultiPolygon
 * @returns a zod check that reports only the first thing that is wrong, since every position of a large file might be
 */
export function coordinates<T>(depth: number) {
  return z.unknown().transform((value, context): T => {
    const wrong = wrongIn(value, depth);
    if (!wrong) return value as T;
    context.addIssue({ code: "custom", message: wrong.reason, path: wrong.path });
    return z.NEVER;
  });
}

function wrongIn(value: unknown, depth: number): Wrong | null {
  if (!Array.isArray(value)) {
    const wanted = depth === 0 ? "a position [longitude, latitude]" : "an array";
    return { path: [], reason: `geometry: expected ${wanted}, not ${quoted(value)}` };
  }
  if (depth === 0) return wrongInPosition(value);
  for (const [i, part] of value.entries()) {
    const wrong = wrongIn(part, depth - 1);
    if (wrong) return { ...wrong, path: [i, ...wrong.path] };
  }
  return null;
}

function wrongInPosition(position: readonly unknown[]): Wrong | null {
  const at = position.findIndex((part) => !Number.isFinite(part));
  if (at >= 0) {
    const part = position[at];
    // JSON has no infinity, but parsers read 1e999 as one.
    const said = typeof part === "number" ? "infinity" : quoted(JSON.stringify(part));
    return { path: [at], reason: `geometry: expected numbers of degrees [longitude, latitude], not ${said}` };
  }
  if (position.length === 2) return null;
  return { path: [], reason: `a position of ${position.length} numbers: write [longitude, latitude]` };
}
