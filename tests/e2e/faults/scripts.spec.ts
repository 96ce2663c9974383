/** The page's own scripts, style sheets or the browser's storage fail: one reads, and goes from place to place. */
import { expect, map, passage, row, test } from "../test";
import { blocked, cutOff, expectToGoOn, expectWhole, lines, mend, missing, slow, untilAwake } from "./faults";

const SCRIPTS = "**/_next/static/**/*.js";

test.describe("on a phone", () => {
  test.use({ mayComplain: true, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [what, fault] of Object.entries({ blocked, missing })) {
    test(`scripts are ${what}: one line says so, the card opens, the links lead on`, async ({ page }) => {
      await page.route(SCRIPTS, fault);
      await page.goto("/istanbul-talks/kunar/");
      const card = map(page).locator("blockquote");
      await map(page).getByRole("button", { name: "More" }).tap();
      await expect(card).toBeVisible();
      await map(page).getByRole("button", { name: "More" }).tap();
      await expect(card).toBeHidden();
      await expect(lines(page)).toHaveCount(1);
      await expect(lines(page)).toContainText("A part of this page did not load");
      await passage(page, "p17").getByRole("link", { name: "Khost" }).tap();
      await expectWhole(page, "khost", "Khost");
      await expect(lines(page)).toHaveCount(1);
      await mend(page);
      await page.getByRole("button", { name: "Try again" }).tap();
      await expect(lines(page)).toHaveCount(0);
      await expectWhole(page, "khost", "Khost");
      await expectToGoOn(page);
    });
  }

  test("scripts are slow: after a while one line says so; when they come it goes, and the card stays open", async ({
    page,
  }) => {
    const { fault, arrive } = slow();
    await page.clock.install();
    await page.route(SCRIPTS, fault);
    await page.goto("/istanbul-talks/kunar/", { waitUntil: "commit" });
    await map(page).getByRole("button", { name: "More" }).tap();
    await expect(lines(page)).toHaveCount(0);
    await page.clock.fastForward(10_000);
    await expect(lines(page)).toHaveCount(1);
    arrive();
    await untilAwake(page);
    await expect(lines(page)).toHaveCount(0);
    await expect(map(page).getByRole("button", { name: "Less" })).toHaveAttribute("aria-expanded", "true");
    await map(page).getByRole("button", { name: "Less" }).tap();
    await expect(map(page).locator("blockquote")).toBeHidden();
    await expectToGoOn(page);
  });
});

test.describe("when something does not come", () => {
  test.use({ mayComplain: true });

  test("a script is cut off: after a while one line says so, and a second try wakes the page", async ({ page }) => {
    await page.clock.install();
    await page.route(SCRIPTS, cutOff);
    await page.goto("/istanbul-talks/kunar/");
    await page.clock.fastForward(10_000);
    await expect(lines(page)).toHaveCount(1);
    await expectWhole(page, "kunar", "Kunar");
    await mend(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await untilAwake(page);
    await expectToGoOn(page);
  });

  test("each script fails once: the page wakes, and says nothing", async ({ page }) => {
    const failed = new Set<string>();
    await page.route(SCRIPTS, (route) => {
      const url = route.request().url();
      if (failed.has(url)) return route.fallback();
      failed.add(url);
      return route.abort("connectionreset");
    });
    await page.goto("/istanbul-talks/kunar/");
    await untilAwake(page);
    await expect(lines(page)).toHaveCount(0);
    await expectToGoOn(page);
  });

  test("style sheets and fonts are blocked: the text is read, and the places are chosen", async ({ page }) => {
    await page.route("**/*.{css,woff2}", blocked);
    await page.goto("/istanbul-talks/");
    await untilAwake(page);
    await row(page)
      .getByRole("link", { name: /^Kunar/u })
      .click();
    await expectWhole(page, "kunar", "Kunar");
    await expect(lines(page)).toHaveCount(1);
  });

  test("printed while scripts or the map are on their way, nothing is missing on paper", async ({ page }) => {
    const [scripts, data] = [slow(), slow()];
    await page.route(SCRIPTS, scripts.fault);
    await page.route("**/map/*.json", data.fault);
    await page.goto("/istanbul-talks/kunar/", { waitUntil: "commit" });
    await map(page)
      .locator(".picture")
      .hover({ position: { x: 20, y: 200 } });
    for (const arrive of [scripts.arrive, data.arrive]) {
      await page.emulateMedia({ media: "print" });
      await expectWhole(page, "kunar", "Kunar");
      await expect(map(page).locator(".picture")).toBeVisible();
      await expect(map(page).locator("blockquote")).toBeVisible();
      await expect(map(page).locator(".live")).toBeHidden();
      await expect(page.getByRole("status").filter({ visible: true })).toHaveCount(1);
      expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: "screen" });
      arrive();
      await untilAwake(page);
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
  await untilAwake(page);
  await page.getByLabel("Colours").selectOption("dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  await expectWhole(page, "kunar", "Kunar");
  expect(await paper()).toBe(dark);
  await expectToGoOn(page);
});
