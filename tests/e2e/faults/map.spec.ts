/** When the movable map doesn't load, loads late, or breaks, the picture stays and a line says so. */
import type { Page } from "@playwright/test";
import { expect, map, row, test, untilAtRest } from "../test";
import {
  another,
  blocked,
  cutOff,
  expectToGoOn,
  expectWhole,
  lines,
  MAP_SCRIPT,
  mend,
  missing,
  slow,
  untilReady,
} from "./faults";

test.use({ mayComplain: true });

const DATA = "**/map/istanbul-talks.*.json";
const reach = { position: { x: 90, y: 200 } };
const NOT_LOADED = "The movable map did not load. The places on this picture are links.";

for (const [what, files, fault] of [
  ["its script is blocked", MAP_SCRIPT, blocked],
  ["its script is missing", MAP_SCRIPT, missing],
  ["its script is cut off", MAP_SCRIPT, cutOff],
  ["its data is blocked", DATA, blocked],
  ["its data is cut off", DATA, cutOff],
  ["its data is another page", DATA, another],
] as const) {
  test(`${what}: the picture leads from place to place, and a second try brings the map`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route(files, fault);
    await page.goto("/istanbul-talks/");
    await map(page).locator(".picture").hover(reach);
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText(NOT_LOADED);
    await expect(page.locator(".leaflet-container")).toHaveCount(0);
    await map(page)
      .getByRole("link", { name: /^Helmand/u })
      .click();
    await expectWhole(page, "helmand", "Helmand");
    await expect(map(page).getByRole("link", { name: /^Helmand/u })).toBeInViewport();
    await expect(lines(page)).toHaveCount(1);
    await mend(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(lines(page)).toHaveCount(0);
    await expectWhole(page, "helmand", "Helmand");
    await expectToGoOn(page);
    expect(errors).toEqual([]);
  });
}

test("its data is slow: after a while one line says so, and goes when the map comes", async ({ page }) => {
  const { fault, arrive } = slow();
  await page.clock.install();
  await page.route(DATA, fault);
  await page.goto("/istanbul-talks/kunar/");
  await map(page).locator(".picture").hover(reach);
  await expect(page.locator("[data-map=loading]")).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  await page.clock.fastForward(10_000);
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText("The movable map is still loading");
  await expectWhole(page, "kunar", "Kunar");
  arrive();
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expectToGoOn(page);
});

/** From now on Leaflet throws whenever it draws. */
function breakLeaflet(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { setAttribute } = Element.prototype;
    SVGPathElement.prototype.setAttribute = function (name, value) {
      if (this.closest(".live")) throw new Error("a fault in Leaflet");
      setAttribute.call(this, name, value);
    };
  });
}

test("Leaflet fails as it starts: no half of a map is left", async ({ page }) => {
  // Makes Leaflet believe that there already is a map in the element.
  await page.addInitScript(() => {
    Object.defineProperty(HTMLElement.prototype, "_leaflet_id", { get: () => 1, set: () => {}, configurable: true });
  });
  await page.goto("/istanbul-talks/kunar/");
  await map(page).locator(".picture").hover(reach);
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText(NOT_LOADED);
  await expect(page.locator(".leaflet-container")).toHaveCount(0);
  await expect(map(page).getByRole("link", { name: /^Kunar/u })).toBeInViewport();
  await row(page)
    .getByRole("link", { name: /^Khost/u })
    .click();
  await expectWhole(page, "khost", "Khost");
  await expect(lines(page)).toHaveCount(1);
});

test("Leaflet fails while one uses it: the picture of the place is back, with the focus", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await map(page)
    .getByRole("link", { name: /^Khost/u })
    .focus();
  await expect(page.locator(".live [data-place=khost]")).toBeFocused();
  await breakLeaflet(page);
  await page.keyboard.press("Enter");
  await expectWhole(page, "khost", "Khost");
  await expect(map(page).locator(".picture [data-place=khost]")).toBeInViewport();
  await expect(map(page).locator(":focus")).toHaveCount(1);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/istanbul-talks/");
  await page.getByRole("button", { name: "Try again" }).click();
  await expectToGoOn(page);
});

test("Leaflet fails under the pointer: nothing stays lit", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await map(page).locator(".picture").hover(reach);
  await map(page)
    .locator(".live")
    .getByRole("link", { name: /^Helmand/u })
    .hover();
  await expect(page.locator(".mention[data-place=helmand]")).toHaveAttribute("data-lit");
  await breakLeaflet(page);
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator("[data-lit]")).toHaveCount(0);
});

test("a finger scrolls the page from the map as it comes: the map takes over all the same", async ({ page }) => {
  const { fault, arrive } = slow();
  await page.route(DATA, fault);
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  const picture = map(page).locator(".picture");
  await picture.dispatchEvent("pointerdown", { pointerType: "touch" });
  await expect(page.locator("[data-map=loading]")).toBeVisible();
  arrive();
  await expect(page.locator(".live [data-place=istanbul]").first()).toBeAttached();
  // It is drawn and would take over two frames later, but must wait while the finger is down.
  await untilAtRest(page);
  await expect(page.locator("[data-map=loading]")).toBeVisible();
  await picture.dispatchEvent("pointercancel", { pointerType: "touch" });
  await expect(page.locator("[data-map=live]")).toBeVisible();
});

test("what is here does not come: one line says so, and the second question is answered", async ({ page }) => {
  await page.route("**/map/shapes-*/*.json", cutOff);
  await page.goto("/istanbul-talks/kunar/");
  await map(page).locator(".picture").hover(reach);
  const ask = page.getByRole("button", { name: "What is here?" });
  await ask.click();
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText("The answer could not be loaded.");
  await mend(page);
  await ask.click();
  // The same line now shows the answer.
  await expect(lines(page)).toContainText("Kunar, Afghanistan.");
});
