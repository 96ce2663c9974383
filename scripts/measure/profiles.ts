/** Who opens the pages: a desktop that nothing holds back, and a middling phone on a slow connection. Always cold. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";
import { WIDE } from "../lib/built-site";

/** Latency in milliseconds, throughputs in bytes a second. */
interface Network {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

export interface Profile {
  readonly name: "desktop" | "phone";
  readonly options: BrowserContextOptions;
  /** So many times slower than the machine is. */
  readonly cpuSlowdown: number;
  /** Null is as fast as it goes. */
  readonly network: Network | null;
  /** From the load event until the reader taps a mention, in milliseconds. */
  readonly untilTapMs: number;
}

const MBIT = 1e6 / 8;

export const PROFILES: readonly Profile[] = [
  { name: "desktop", options: { viewport: WIDE }, cpuSlowdown: 1, network: null, untilTapMs: 0 },
  {
    name: "phone",
    options: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.6, isMobile: true, hasTouch: true },
    cpuSlowdown: 4,
    network: { latency: 150, downloadThroughput: 1.6 * MBIT, uploadThroughput: 0.75 * MBIT },
    untilTapMs: 500,
  },
];

interface ColdPage {
  readonly page: Page;
  /** Talks to the browser beneath Playwright; its Network events are on. */
  readonly session: CDPSession;
}

/** Does the work in a page of a reader who was never here: no cache, no worker, nothing stored. */
export async function withColdPage<T>(
  browser: Browser,
  { options, cpuSlowdown, network }: Profile,
  work: (cold: ColdPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...options, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    if (network) await session.send("Network.emulateNetworkConditions", { offline: false, ...network });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    // esbuild, which tsx uses, wraps functions in a helper of this name; the page hasn't it.
    await page.addInitScript("globalThis.__name ??= (f) => f");
    return await work({ page, session });
  } finally {
    await context.close();
  }
}

/** Opens an address and waits for its load event. @throws Error where there is no such page */
export async function load(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: "load", timeout: 60_000 });
  if (!response?.ok()) throw new Error(`${address} answers ${response?.status() ?? "nothing"}`);
}
