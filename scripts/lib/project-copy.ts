/** A copy of the project's code in a folder below it, to build another site without touching the one in out/. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";

const COPIED = ["app", "components", "geo", "package.json", "next.config.js", "tsconfig.json"];
/** Packages whose files are read by path; all others are found in the project's own folder of packages. */
const READ_BY_PATH = ["@fontsource-variable/source-serif-4", "@fontsource/source-serif-4"].map((name) =>
  join("node_modules", name),
);

/** @param folder below the project; what else it contains stays, such as the caches of an earlier build */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const path of [...COPIED, ...READ_BY_PATH]) {
    rmSync(join(folder, path), { recursive: true, force: true });
    cpSync(path, join(folder, path), { recursive: true, filter: (from) => !from.startsWith("geo/build") });
  }
  // They may have been drawn with other versions of the packages, which the copy doesn't tell.
  rmSync(join(folder, ".next/cache/stories"), { recursive: true, force: true });
}

/** What `npm run build` does. */
const STEPS = [
  [resolve("node_modules/next/dist/bin/next"), "build"],
  ["--import", "tsx", resolve("scripts/build.ts")],
];

interface BuildOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each step's process when it starts. */
  readonly onStart?: (process: { readonly pid: number | undefined; readonly output: readonly Readable[] }) => void;
}

/** Builds the copy into its own `out`. @returns whether it was built */
export async function buildCopy(folder: string, { env = {}, onStart }: BuildOptions = {}): Promise<boolean> {
  for (const step of STEPS) {
    const child = spawn(process.execPath, step, { cwd: folder, env: { ...process.env, ...env } });
    onStart?.({ pid: child.pid, output: [child.stdout, child.stderr] });
    const code = await new Promise((ended) => child.on("close", ended));
    if (code !== 0) return false;
  }
  return true;
}
