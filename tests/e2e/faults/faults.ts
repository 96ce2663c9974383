/** What goes wrong on the way to a reader, and what must be right all the same. */
import type { Page, Route } from "@playwright/test";
import { expect, map, passage, row } from "../test";

type Fault = (route: Route) => Promise<void> | void;

/** Ways in which a file doesn't come, or not as it is. */
export const blocked: Fault = (route) => route.abort("blockedbyclient");
export const missing: Fault = (route) => route.fulfill({ status: 404, contentType: "text/html", body: "Not found" });
/** As the page of a hotel that wants one to log in first. */
export const another: Fault = (route) => route.fulfill({ contentType: "text/html", body: "<h1>Welcome</h1>" });
export const empty: Fault = (route) => route.fulfill({ contentType: "text/plain", body: "" });
export const cutOff: Fault = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  // A browser keeps no file that it knows to be cut off.
  const headers = { ...response.headers(), "cache-control": "no-store" };
  await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
};

/** From now on all files come as they are. */
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

/** The pages of places, where a page asks for one: the browser itself gets them as they are. */
export async function whereFetched(page: Page, fault: Fault, places = "*"): Promise<void> {
  await page.route(`**/istanbul-talks/${places}/`, (route) =>
    route.request().isNavigationRequest() ? route.fallback() : fault(route),
  );
}

/** The lines of the page that say something. What is announced to screen readers alone stands outside of it. */
export const lines = (page: Page) => page.getByRole("main").getByRole("status").filter({ hasText: /\S/u });

export async function untilReady(page: Page): Promise<void> {
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
}

/** The text is there to read, and the place is chosen in the address, the row, the text and on the card. */
export async function expectWhole(page: Page, place: string, name: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/istanbul-talks/${place}/(?:#p\\d+)?$`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Second round of Pak-Afghan talks/u);
  await expect(page.locator("p.passage")).toHaveCount(18);
  await expect(passage(page, "p18")).toContainText("peace talks conclude");
  // On paper the row is not there to see.
  await expect(page.locator(".places [aria-current]")).toHaveAttribute("data-place", place);
  await expect(map(page).getByRole("heading", { name: new RegExp(`^${name}`, "u") })).toBeVisible();
  await expect(page.locator("p[data-current]")).toHaveCount(1);
  await expect(page.locator(`.mention[data-place=${place}][aria-current]`).first()).toBeVisible();
}

/** The reader goes on as if nothing had been: to another place, back, and the map comes with it. */
export async function expectToGoOn(page: Page): Promise<void> {
  // A link that is pressed before opens a page of its own.
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
