/** Many measured values as one, and how it is written. */
const UNITS = {
  ms: (value: number) => `${value.toFixed(0)} ms`,
  kB: (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`,
  /** The browser tells of tasks of 50 ms or more. */
  task: (ms: number) => (ms < 50 ? "< 50 ms" : `${ms.toFixed(0)} ms`),
  frames: (count: number) => count.toFixed(0),
  requests: (count: number) => count.toFixed(0),
  shift: (score: number) => score.toFixed(4),
  ratio: (value: number) => `${value.toFixed(2)}×`,
} as const;

export type Unit = keyof typeof UNITS;

/** What doesn't happen on the page is in none of its frames, though the page that a link opens may show it. */
export function show(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return "–";
  if (Number.isFinite(value)) return UNITS[unit](value);
  return unit === "frames" ? "none" : "never";
}

/** @returns the value that so large a share of the values doesn't exceed: one of them */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The lower one of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Of fewer than 20 values it is the largest. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
