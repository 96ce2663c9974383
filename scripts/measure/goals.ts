/** What is measured in each profile, how it is written, and what it should be. Missing a goal isn't an error. */

import type { Unit } from "./figures";
import type { FirstTouch } from "./first-touch";
import type { Opening } from "./openings";
import type { Profile } from "./profiles";
import type { TapSeen } from "./watch-tap";

interface OpeningRow {
  readonly name: string;
  readonly of: keyof Opening;
  readonly unit: Unit;
  /** Our page's median, divided by the plain page's, is at most this. */
  readonly mostTimes?: number;
}

export const OPENING: readonly OpeningRow[] = [
  { name: "text", of: "text", unit: "ms", mostTimes: 1.5 },
  { name: "first contentful paint", of: "fcp", unit: "ms", mostTimes: 1.5 },
  { name: "largest contentful paint", of: "lcp", unit: "ms", mostTimes: 2 },
  { name: "longest task", of: "longestTask", unit: "task" },
  { name: "layout shift", of: "shift", unit: "shift" },
  { name: "script files", of: "script", unit: "kB" },
  { name: "HTML", of: "html", unit: "kB" },
  { name: "all that is sent", of: "total", unit: "kB" },
  { name: "requests", of: "requests", unit: "requests" },
];

/** What a reader does first on our page. */
export type Use = Omit<TapSeen, "done"> & FirstTouch;

interface UseRow {
  readonly name: string;
  readonly of: keyof Use;
  readonly unit: Unit;
  readonly goal?: {
    readonly most: number;
    readonly judged: "median" | "p95";
    /** In this profile only. */
    readonly only?: Profile["name"];
  };
}

export const USE: readonly UseRow[] = [
  { name: "first tap: marked in frame", of: "frames", unit: "frames", goal: { most: 2, judged: "median" } },
  { name: "first tap: marked", of: "marked", unit: "ms", goal: { most: 100, judged: "median", only: "phone" } },
  { name: "first tap: answered", of: "answered", unit: "ms", goal: { most: 400, judged: "p95", only: "phone" } },
  { name: "first touch: map live", of: "live", unit: "ms", goal: { most: 2000, judged: "median", only: "phone" } },
  {
    name: "first touch: longest task",
    of: "longestTask",
    unit: "task",
    goal: { most: 200, judged: "median", only: "phone" },
  },
];
