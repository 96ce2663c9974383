/**
 * Who opens the pages: a desktop without limits, and an average phone on a slow connection. Always with a cold cache.
 */
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
  /** How many times slower than this machine. */
  readonly cpuSlowdown: number;
  /** Null: no limit. */
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

export interface ColdPage {
  readonly page: Page;
  /** A session of Chrome's DevTools Protocol, with Network events enabled. */
  readonly session: CDPSession;
}

/**
 * Does the work in a page as for a first-time reader, with nothing stored.
 * @param keeps whether the page may keep files for later, in the browser's cache and with a service worker
 */
export async function withColdPage<T>(
  browser: Browser,
  { options, cpuSlowdown, network }: Profile,
  work: (cold: ColdPage) => Promise<T>,
  keeps = false,
): Promise<T> {
  const context = await browser.newContext({ ...options, serviceWorkers: keeps ? "allow" : "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: !keeps });
    if (network) await session.send("Network.emulateNetworkConditions", { offline: false, ...network });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    // esbuild, which tsx uses, wraps functions in a helper of this name; the page doesn't have it.
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
