/** The tables of one profile. Each returns the goals that were missed, in words. */
import { printTable } from "../lib/print-table";
import { median, p95, show, type Unit } from "./figures";
import { MAKING, OPENING, USE, type Use, type UseRow } from "./goals";
import type { Making } from "./making";
import type { Opening } from "./openings";
import type { Profile } from "./profiles";

interface Verdict {
  /** The table cells for the goal, and for whether it is met. */
  readonly cells: readonly [goal: string, met: string];
  readonly missed: readonly string[];
}

const NO_GOAL: Verdict = { cells: ["", ""], missed: [] };

/** A missing value also misses its goal. */
function judge(what: string, value: number, most: number, unit: Unit, of = ""): Verdict {
  const goal = `≤ ${show(most, unit)}${of}`;
  return value <= most
    ? { cells: [goal, "yes"], missed: [] }
    : { cells: [goal, "NO"], missed: [`${what} ${show(value, unit)} (${goal})`] };
}

export function reportOpenings({ name: who }: Profile, ours: readonly Opening[], plain: readonly Opening[]): string[] {
  const rows = OPENING.map(({ name, of, unit, mostTimes }) => {
    const our = median(ours.map((opening) => opening[of]));
    const plainly = median(plain.map((opening) => opening[of]));
    const ratio = plainly === 0 ? Number.NaN : our / plainly;
    const { cells, missed } = mostTimes === undefined ? NO_GOAL : judge(`${who}: ${name}`, ratio, mostTimes, "ratio");
    return { cells: [name, show(our, unit), show(plainly, unit), show(ratio, "ratio"), ...cells], missed };
  });
  console.log(`\n${who}: opening the page, median of ${ours.length}`);
  printTable([["", "ours", "plain", "ratio", "goal", "met"], ...rows.map(({ cells }) => cells)], [1, 2, 3, 4]);
  return rows.flatMap(({ missed }) => missed);
}

/** @param what was done, and how often, for the heading */
function reportRows<T extends Readonly<Record<keyof T, number>>>(
  who: Profile["name"],
  what: string,
  table: readonly UseRow<T>[],
  measured: readonly T[],
): string[] {
  const rows = table.map(({ name, of, unit, goal }) => {
    const values = measured.map((one) => one[of]);
    const figures = { median: median(values), p95: p95(values) };
    const isHeld = goal && (goal.only ?? who) === who;
    const { cells, missed } = isHeld
      ? judge(`${who}: ${name}`, figures[goal.judged], goal.most, unit, ` ${goal.judged}`)
      : NO_GOAL;
    return { cells: [name, show(figures.median, unit), show(figures.p95, unit), ...cells], missed };
  });
  console.log(`\n${who}: ${what}, ${measured.length} times`);
  printTable([["", "median", "p95", "goal", "met"], ...rows.map(({ cells }) => cells)], [1, 2, 3]);
  return rows.flatMap(({ missed }) => missed);
}

export const reportUse = ({ name: who }: Profile, uses: readonly Use[]): string[] =>
  reportRows(who, "using the page just opened", USE, uses);

export const reportMaking = ({ name: who }: Profile, makings: readonly Making[], words: number): string[] =>
  reportRows(who, `pasting ${words.toLocaleString("en")} words at /make/`, MAKING, makings);
