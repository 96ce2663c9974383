/** What is measured in each profile, how it is written, and what it should be. Missing a goal isn't an error. */

import type { Unit } from "./figures";
import type { FirstTouch } from "./first-touch";
import type { Making } from "./making";
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

export interface UseRow<T> {
  readonly name: string;
  readonly of: keyof T;
  readonly unit: Unit;
  readonly goal?: {
    readonly most: number;
    readonly judged: "median" | "p95";
    /** In this profile only. */
    readonly only?: Profile["name"];
  };
}

export const USE: readonly UseRow<Use>[] = [
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

/** The page for making stories, and an article that is pasted there. */
export const MAKING: readonly UseRow<Making>[] = [
  { name: "opening: script files", of: "script", unit: "kB" },
  { name: "opening: all that is sent", of: "total", unit: "kB" },
  { name: "paste: first place listed", of: "listed", unit: "ms" },
  { name: "paste: first map drawn", of: "drawn", unit: "ms", goal: { most: 2000, judged: "median", only: "phone" } },
  { name: "paste: longest task", of: "longestTask", unit: "task" },
  { name: "paste: all that is sent", of: "after", unit: "kB" },
  // What web.dev calls a good 'interaction to next paint'.
  { name: "typing: slowest letter", of: "letter", unit: "ms", goal: { most: 200, judged: "median", only: "phone" } },
];
