/**
 * The base of all tests: it fails if anything is requested from another origin, if the console has a warning or an
 * error, or if anything breaks the page's own policy.
 */
import { test as base, expect, type Locator, type Page } from "@playwright/test";

interface Fixtures {
  /** Set in tests that break something on purpose, or ask another server as the reader wished. */
  mayComplain: boolean;
  /** Set in tests that try what the page's policy must refuse. */
  mayHarm: boolean;
}

/** A result of playwright.config.ts, not a fault of the page. */
const WORKERS_BLOCKED = /^Service Worker registration blocked by Playwright$/u;

export const test = base.extend<Fixtures>({
  mayComplain: [false, { option: true }],
  mayHarm: [false, { option: true }],
  page: async ({ page, baseURL, mayComplain, mayHarm }, use) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== (baseURL && new URL(baseURL).origin) && !["data:", "blob:"].includes(url.protocol))
        elsewhere.push(url.href);
    });
    page.on("console", (message) => {
      if (!["error", "warning"].includes(message.type()) || WORKERS_BLOCKED.test(message.text())) return;
      const complaint = `${message.text()} ${message.location().url}`;
      complaints.push(complaint);
      if (/content security policy/iu.test(complaint)) refused.push(complaint);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(page);
    if (!mayHarm) expect(refused, "refused by the page's policy").toEqual([]);
    if (mayComplain) return;
    expect(elsewhere, "requests to another origin").toEqual([]);
    expect(complaints, "errors in the console").toEqual([]);
  },
});

export { expect };

export const PLACES = ["durand-line", "kunar", "nangarhar", "paktika", "khost", "helmand", "doha", "istanbul"] as const;

export const TIMES = ["2025-10-11--2025-10-12", "2025-10-15", "2025-10-18--2025-10-19", "2025-10-25"] as const;

export const map = (page: Page): Locator => page.getByRole("region", { name: "Map", exact: true });
export const row = (page: Page): Locator => page.getByRole("navigation", { name: "Places of this story" });
export const line = (page: Page): Locator => page.getByRole("navigation", { name: "Times of this story" });
export const passage = (page: Page, id: string): Locator => page.locator(`p#${id}`);

/** The reader reaches for the map and Leaflet takes over. */
export async function takeTheMap(page: Page): Promise<void> {
  await map(page)
    .locator(".picture")
    .hover({ position: { x: 90, y: 20 } });
  await expect(page.locator("[data-map=live]")).toBeVisible();
}

/** Waits until the movable map is at rest: for some frames in a row it neither zooms nor glides. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let still = 0; still < 6; still++) {
      await new Promise(requestAnimationFrame);
      if (document.querySelector(".leaflet-zoom-anim, .leaflet-pan-anim")) still = 0;
    }
  });
}

/** On a phone: what opens and closes the card. */
export const cardToggle = (page: Page): Locator => map(page).locator(".card-toggle summary");
