/** What the scripts that look at the built site share: out/ served on a free port, and a Chromium to open it with. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser, LAUNCH_ARGS } from "./browser";
import { freePort } from "./free-port";

export interface BuiltSite {
  /** Without a final slash: `http://localhost:40123`. */
  readonly origin: string;
  readonly browser: Browser;
}

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

interface Launch {
  /** More arguments for Chromium, in addition to those of the browser tests. */
  readonly args?: readonly string[];
  /** Whether times are measured: see `findBrowser`. */
  readonly isMeasured?: boolean;
}

async function launch({ args = [], isMeasured = false }: Launch): Promise<Browser> {
  const { executablePath, env } = await findBrowser(isMeasured);
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...LAUNCH_ARGS, ...args],
  });
}

/**
 * Serves out/, opens a browser, does the work, and ends the process.
 * @param work resolves to whether it succeeded, which decides the exit code
 */
export async function withBuiltSite(work: (site: BuiltSite) => Promise<boolean>, how: Launch = {}): Promise<never> {
  if (!existsSync("out/index.html")) {
    console.error("there is no built site in out/: run `npm run build` first");
    process.exit(1);
  }
  const port = await freePort();
  process.env.PORT = String(port);
  await import("../serve");
  const browser = await launch(how);
  try {
    const good = await work({ origin: `http://localhost:${port}`, browser });
    process.exitCode = good ? 0 : 1;
  } finally {
    await browser.close();
  }
  // Otherwise the server would keep the process alive.
  process.exit();
}
