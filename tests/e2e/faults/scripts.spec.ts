/** The page's own scripts, fonts or the browser's storage fail: one can still read, and go from place to place. */
import { cardToggle, expect, map, passage, row, test } from "../test";
import {
  blocked,
  cutOff,
  expectToGoOn,
  expectWhole,
  lines,
  mend,
  missing,
  PAGE_SCRIPTS,
  slow,
  untilReady,
} from "./faults";

test.describe("on a phone", () => {
  test.use({ mayComplain: true, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [what, fault] of Object.entries({ blocked, missing, "cut off": cutOff })) {
    test(`scripts are ${what}: the card opens, the links lead on, and nothing needs to be said`, async ({ page }) => {
      await page.route(PAGE_SCRIPTS, fault);
      await page.goto("/istanbul-talks/kunar/");
      const card = map(page).locator("blockquote");
      await cardToggle(page).tap();
      await expect(card).toBeVisible();
      await cardToggle(page).tap();
      await expect(card).toBeHidden();
      await expect(lines(page)).toHaveCount(0);
      await passage(page, "p17").getByRole("link", { name: "Khost" }).tap();
      await expectWhole(page, "khost", "Khost");
      await mend(page);
      await page.reload();
      await expectToGoOn(page);
    });
  }

  test("scripts are slow: the card that was opened before stays open when they come", async ({ page }) => {
    const { fault, arrive } = slow();
    await page.route(PAGE_SCRIPTS, fault);
    await page.goto("/istanbul-talks/kunar/", { waitUntil: "commit" });
    await cardToggle(page).tap();
    arrive();
    await untilReady(page);
    await expect(map(page).locator("blockquote")).toBeVisible();
    await cardToggle(page).tap();
    await expectToGoOn(page);
  });
});

test.describe("when something does not come", () => {
  test.use({ mayComplain: true });

  test("fonts are blocked: the text is read, and the places are chosen", async ({ page }) => {
    await page.route("**/*.woff2", blocked);
    await page.goto("/istanbul-talks/");
    await untilReady(page);
    await row(page)
      .getByRole("link", { name: /^Kunar/u })
      .click();
    await expectWhole(page, "kunar", "Kunar");
    await expect(lines(page)).toHaveCount(0);
  });

  test("printed while scripts or the map are on their way, nothing is missing on paper", async ({ page }) => {
    const [scripts, data] = [slow(), slow()];
    await page.route(PAGE_SCRIPTS, scripts.fault);
    await page.route("**/map/*.json", data.fault);
    await page.goto("/istanbul-talks/kunar/", { waitUntil: "commit" });
    await map(page)
      .locator(".picture")
      .hover({ position: { x: 90, y: 200 } });
    for (const arrive of [scripts.arrive, data.arrive]) {
      await page.emulateMedia({ media: "print" });
      await expectWhole(page, "kunar", "Kunar");
      await expect(map(page).locator(".picture")).toBeVisible();
      await expect(map(page).getByText("Province of Afghanistan")).toBeVisible();
      await expect(map(page).locator(".live")).toBeHidden();
      await expect(page.getByRole("status").filter({ visible: true })).toHaveCount(1);
      expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: "screen" });
      arrive();
      await untilReady(page);
    }
    await expect(page.locator("[data-map=live]")).toBeVisible();
    await expectToGoOn(page);
  });
});

test("storage is denied: colours are chosen for this page, and nothing else needs it", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await page.goto("/istanbul-talks/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await untilReady(page);
  await page.getByLabel("Appearance").selectOption("dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  await expectWhole(page, "kunar", "Kunar");
  expect(await paper()).toBe(dark);
  await expectToGoOn(page);
});
