/** Network faults, and what must work in spite of them. */
import type { Page, Route } from "@playwright/test";
import { expect, map, passage, row } from "../test";

type Fault = (route: Route) => Promise<void> | void;

/** Faults: ways in which a file doesn't arrive, or arrives wrong. */
export const blocked: Fault = (route) => route.abort("blockedbyclient");
export const missing: Fault = (route) => route.fulfill({ status: 404, contentType: "text/html", body: "Not found" });
/** Like the login page of a hotel's Wi-Fi. */
export const another: Fault = (route) => route.fulfill({ contentType: "text/html", body: "<h1>Welcome</h1>" });
export const empty: Fault = (route) => route.fulfill({ contentType: "text/plain", body: "" });
export const cutOff: Fault = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  // Not cached, just as a browser doesn't cache a file that it knows to be incomplete.
  const headers = { ...response.headers(), "cache-control": "no-store" };
  await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
};

/** Ends all faults. */
export const mend = (page: Page): Promise<void> => page.unrouteAll({ behavior: "ignoreErrors" });

/** @returns a fault that holds every file back until `arrive` is called */
export function slow(): { fault: Fault; arrive: () => void } {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { fault: (route) => arrival.then(() => route.fallback()), arrive };
}

/** The script of the movable map. */
export const MAP_SCRIPT = "**/reader/map.*.js";
/** The scripts that the pages themselves load. */
export const PAGE_SCRIPTS = /\/reader\/(?:reader|walk)\.\w+\.js$/u;

/** Applies a fault to places' pages that a script fetches; pages that the browser opens itself arrive normally. */
export async function whereFetched(page: Page, fault: Fault, places = "*"): Promise<void> {
  await page.route(`**/istanbul-talks/${places}/`, (route) =>
    route.request().isNavigationRequest() ? route.fallback() : fault(route),
  );
}

/** The lines of the page that say something. Announcements for screen readers only are outside <main>. */
export const lines = (page: Page) => page.getByRole("main").getByRole("status").filter({ hasText: /\S/u });

export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
}

/** Checks that the text is readable, and the place is chosen in the address, the row, the text and on the card. */
export async function expectWhole(page: Page, place: string, name: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/istanbul-talks/${place}/(?:#p\\d+)?$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Second round of Pak-Afghan talks/u);
  await expect(page.locator("p.passage")).toHaveCount(18);
  await expect(passage(page, "p18")).toContainText("peace talks conclude");
  // The row is hidden in print, so this checks the attribute rather than visibility.
  await expect(page.locator(".places [aria-current]")).toHaveAttribute("data-place", place);
  await expect(map(page).getByRole("heading", { name: new RegExp(`^${name}`, "u") })).toBeVisible();
  await expect(page.locator("p[data-current]")).toHaveCount(1);
  await expect(page.locator(`.mention[data-place=${place}][aria-current]`).first()).toBeVisible();
}

/** Checks that the reader can go on normally: to another place and back, with the map following. */
export async function expectToGoOn(page: Page): Promise<void> {
  // Until then, links open pages normally.
  await untilReady(page);
  await row(page)
    .getByRole("link", { name: /^Paktika/u })
    .click();
  await expectWhole(page, "paktika", "Paktika");
  await page.goBack();
  await expect(page).not.toHaveURL(/paktika/u);
  await page.goForward();
  await expectWhole(page, "paktika", "Paktika");
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expect(page.locator(".leaflet-container")).toHaveCount(1);
  await expect(lines(page)).toHaveCount(0);
}
