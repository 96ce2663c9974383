/** Builds the copy, and measures its time and memory. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { resolve } from "node:path";
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

const NEXT = [resolve("node_modules/next/dist/bin/next"), "build"];
const FINISH = ["--import", "tsx", resolve("scripts/build.ts")];

/** @throws Error when the build fails; its output is in .bench/build.log */
export async function build(): Promise<Built> {
  const start = performance.now();
  const log = createWriteStream(".bench/build.log");
  const peakMb = await run(NEXT, log);
  await run(FINISH, log);
  log.end();
  return { seconds: (performance.now() - start) / 1000, peakMb };
}

/** @param command of Node's, run in the copy @returns its peak memory in MB @throws Error when it fails */
async function run(command: readonly string[], log: WriteStream): Promise<number | null> {
  const child = spawn(process.execPath, command, {
    cwd: COPY,
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=8192" },
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  let peak: number | null = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak ?? 0, memoryOf(child.pid ?? 0) / 1000);
    } catch {
      peak = null;
    }
  }, 500);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error("the build failed: see .bench/build.log");
  return peak;
}
