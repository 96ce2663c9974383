/** Builds the copy, and measures its time and memory. */
import { execFileSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { buildCopy } from "../lib/project-copy";
import { COPY } from "./copy";

export interface Built {
  readonly seconds: number;
  /** The peak memory of all the build's processes together, in MB; null if `ps` can't tell. */
  readonly peakMb: number | null;
}

/** Resident memory of a process and all its descendants, in kilobytes. */
function memoryOf(root: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const processes = lines.map((line) => line.trim().split(/\s+/u).map(Number));
  const own = new Set([root]);
  let sum = 0;
  // `ps` sorts by number: a parent comes before its children, unless the numbers have wrapped around.
  for (const [pid = 0, parent = 0, rss = 0] of processes) {
    if (!own.has(pid) && !own.has(parent)) continue;
    own.add(pid);
    sum += rss;
  }
  return sum;
}

/** @throws Error when the build fails; its output is in .bench/build.log */
export async function build(): Promise<Built> {
  const start = performance.now();
  const log = createWriteStream(".bench/build.log");
  let running = 0;
  let peak: number | null = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak ?? 0, memoryOf(running) / 1000);
    } catch {
      peak = null;
    }
  }, 500);
  const built = await buildCopy(COPY, {
    env: { NODE_OPTIONS: "--max-old-space-size=8192" },
    onStart: ({ pid, output }) => {
      running = pid ?? 0;
      for (const stream of output) stream.pipe(log, { end: false });
    },
  });
  clearInterval(watch);
  log.end();
  if (!built) throw new Error("the build failed: see .bench/build.log");
  return { seconds: (performance.now() - start) / 1000, peakMb: peak };
}
