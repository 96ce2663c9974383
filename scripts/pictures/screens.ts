/** The ways in which a page is photographed: screens, colour schemes and other settings, and paper. */
import { spawnSync } from "node:child_process";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { PHONE, WIDE } from "../lib/built-site";

export interface Screen {
  readonly options: BrowserContextOptions;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Once it is there. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Writes the files. @param path without an extension @returns those to show */
  readonly take: (page: Page, path: string) => Promise<string[]>;
}

async function takeWindow(page: Page, path: string): Promise<string[]> {
  await page.screenshot({ path: `${path}.png` });
  return [`${path}.png`];
}

async function takeWhole(page: Page, path: string): Promise<string[]> {
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  return [`${path}.png`];
}

/**
 * Without backgrounds, as browsers print unless told otherwise; also a picture of each sheet if pdftoppm is installed.
 */
const takePrinted =
  (format: "A4" | "Letter"): Screen["take"] =>
  async (page, path) => {
    await page.pdf({ path: `${path}.pdf`, format });
    const { status, stdout } = spawnSync("sh", [
      "-c",
      `pdftoppm -r 70 -png "${path}.pdf" "${path}" && ls "${path}"-*.png`,
    ]);
    return status === 0 ? String(stdout).trim().split("\n") : [`${path}.pdf`];
  };

/**
 * Leaflet instead of the server's picture, with the pointer moved away again; does nothing on a page without such a
 * map.
 */
async function reachForTheMap(page: Page): Promise<void> {
  const picture = page.locator("[data-map=picture] .picture");
  if ((await picture.count()) === 0) return;
  await picture.hover({ position: { x: 90, y: 20 } });
  await page.locator("[data-map=live]").waitFor();
  await page.mouse.move(1, 1);
  await page.waitForLoadState("networkidle");
}

/** Doubles the text size from the first paint on, as a reader's own setting would. */
const doubleText = (page: Page) =>
  page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.documentElement) return;
      document.documentElement.style.fontSize = "200%";
      watch.disconnect();
    });
    watch.observe(document, { childList: true });
  });
const blockImages = (page: Page) =>
  page.route("**/*", (route) => (route.request().resourceType() === "image" ? route.abort() : route.fallback()));

const screen = (width: number, height: number, more: Partial<Screen> = {}): Screen => ({
  take: takeWindow,
  ...more,
  options: { viewport: { width, height }, ...more.options },
});
const wide = (more: Partial<Screen>) => screen(WIDE.width, WIDE.height, more);
const phone = (more: Partial<Screen> = {}) =>
  screen(PHONE.width, PHONE.height, {
    ...more,
    options: { hasTouch: true, isMobile: true, deviceScaleFactor: 2, ...more.options },
  });

export const SCREENS: Readonly<Record<string, Screen>> = {
  smallest: screen(320, 640),
  phone: phone(),
  "phone-whole": phone({ take: takeWhole }),
  "phone-dark": phone({ options: { colorScheme: "dark" } }),
  "phone-landscape": screen(844, 390, { options: { hasTouch: true, isMobile: true } }),
  "phone-no-scripts": phone({ options: { javaScriptEnabled: false } }),
  "phone-big-text": phone({ prepare: doubleText }),
  narrow: screen(700, 900),
  tablet: screen(820, 1180, { options: { hasTouch: true, isMobile: true } }),
  projector: screen(1024, 768),
  laptop: screen(1366, 768),
  light: wide({}),
  whole: wide({ take: takeWhole }),
  dark: wide({ options: { colorScheme: "dark" } }),
  live: wide({ act: reachForTheMap }),
  "big-text": wide({ prepare: doubleText }),
  "forced-colours": wide({ options: { forcedColors: "active" } }),
  "no-images": wide({ prepare: blockImages }),
  "no-scripts": wide({ options: { javaScriptEnabled: false } }),
  huge: screen(2560, 1440),
  a4: wide({ take: takePrinted("A4") }),
  letter: wide({ take: takePrinted("Letter") }),
};
