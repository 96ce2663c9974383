/** `npm run pictures`: photographs the built site into pictures/, to be looked at: `story-dark.png`, `story-print.pdf`. */
import { mkdirSync } from "node:fs";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { placeAddress } from "../geo/addresses";
import { type BuiltSite, PHONE, WIDE, withBuiltSite } from "./lib/built-site";
import { SORTS, STORY, STORY_ID } from "./lib/sample-pages";

const FOLDER = "pictures";

const PAGES: Readonly<Record<string, string>> = {
  story: STORY,
  ...Object.fromEntries(SORTS.map(({ id }) => [id, placeAddress(STORY_ID, id)])),
};

interface Look {
  readonly options: BrowserContextOptions;
  readonly take: (page: Page, path: string) => Promise<unknown>;
  readonly ending: "png" | "pdf";
}

const takeWindow: Look["take"] = (page, path) => page.screenshot({ path });
const takeWhole: Look["take"] = (page, path) => page.screenshot({ path, fullPage: true });

/** Leaflet instead of the server's picture, with the pointer out of the way again. */
async function takeLive(page: Page, path: string): Promise<void> {
  await page.locator(".picture").hover({ position: { x: 90, y: 20 } });
  await page.locator("[data-map=live]").waitFor();
  await page.mouse.move(1, 1);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path });
}

const PNG = { take: takeWindow, ending: "png" } as const;
const LOOKS: Record<string, Look> = {
  light: { ...PNG, options: { viewport: WIDE } },
  dark: { ...PNG, options: { viewport: WIDE, colorScheme: "dark" } },
  phone: { ...PNG, options: { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  "no-script": { ...PNG, options: { viewport: WIDE, javaScriptEnabled: false } },
  "no-script-phone": { ...PNG, take: takeWhole, options: { viewport: PHONE, javaScriptEnabled: false } },
  live: { ...PNG, take: takeLive, options: { viewport: WIDE } },
  // Without backgrounds, as browsers print unless told otherwise.
  print: { take: (page, path) => page.pdf({ path, format: "A4" }), ending: "pdf", options: { viewport: WIDE } },
};

/** Opens a page in one look and writes one file. */
async function picture({ origin, browser }: BuiltSite, name: string, look: string): Promise<void> {
  const { options, take, ending } = LOOKS[look] as Look;
  // Still, so that nothing is caught on its way.
  const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${origin}${PAGES[name]}`, { waitUntil: "networkidle" });
  const path = `${FOLDER}/${name}-${look}.${ending}`;
  await take(page, path);
  await context.close();
  console.log(path);
}

await withBuiltSite(async (site) => {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of Object.keys(PAGES)) {
    for (const look of Object.keys(LOOKS)) await picture(site, name, look);
  }
  return true;
});
