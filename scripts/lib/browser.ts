/**
 * Which Chromium the tests drive: $CHROMIUM, the system's, Playwright's own, and else the one that the package
 * @sparticuz/chromium unpacks (Linux on x64; it needs no system library).
 */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** @returns the path of a command that is installed */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function unpacked(): Promise<Browser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  // The package only unpacks the libraries that Chromium needs if it thinks that it runs on AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const libraries = join(tmpdir(), "al2023", "lib");
  return { executablePath: await packaged.executablePath(), env: { LD_LIBRARY_PATH: libraries } };
}

/**
 * Chromium without a user interface: it makes the tests much faster, but renders differently from readers' browsers.
 */
const HEADLESS_SHELL = "chromium-headless-shell";

/**
 * @param isMeasured whether times are measured: then it must be a browser like readers'
 * @throws Error that says in one sentence what to do when there is no browser
 */
export async function findBrowser(isMeasured = false): Promise<Browser> {
  const installed = [
    process.env.CHROMIUM,
    ...(isMeasured ? [] : [onPath(HEADLESS_SHELL)]),
    ...["chromium", "chromium-browser", "google-chrome"].map(onPath),
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
  const browser = installed ? { executablePath: installed, env: {} } : await unpacked();
  if (!browser) {
    throw new Error("no Chromium found: run `npx playwright install chromium`, or set CHROMIUM to the path of one");
  }
  return browser;
}

/** Chromium can't use its sandbox as root; the other options keep it from contacting Google. */
export const LAUNCH_ARGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
