/** Summarises measured values, and formats them. */
const UNITS = {
  ms: (value: number) => `${value.toFixed(0)} ms`,
  kB: (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`,
  /** The browser only reports tasks of 50 ms or more. */
  task: (ms: number) => (ms < 50 ? "< 50 ms" : `${ms.toFixed(0)} ms`),
  frames: (count: number) => count.toFixed(0),
  requests: (count: number) => count.toFixed(0),
  shift: (score: number) => score.toFixed(4),
  ratio: (value: number) => `${value.toFixed(2)}×`,
} as const;

export type Unit = keyof typeof UNITS;

/** Infinite values didn't happen on this page; it may have been on the page that a link opened. */
export function show(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return "–";
  if (Number.isFinite(value)) return UNITS[unit](value);
  return unit === "frames" ? "none" : "never";
}

/** @returns the smallest of the values that at least this share of them doesn't exceed */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The lower one of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The 95th percentile; for fewer than 20 values it is the largest. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
