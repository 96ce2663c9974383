/** What the scripts that look at the built site share: out/ served on a free port, and a Chromium to open it with. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser, LAUNCH_ARGS } from "./browser";
import { freePort } from "./free-port";

export interface BuiltSite {
  /** Without a slash at its end: `http://localhost:40123`. */
  readonly origin: string;
  readonly browser: Browser;
}

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

interface Launch {
  /** Of Chromium, besides those of the browser tests. */
  readonly args?: readonly string[];
  /** Whether times are taken. */
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
 * @param work resolves to whether all is well; the exit code says the same
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
  // The server would go on for ever.
  process.exit();
}
