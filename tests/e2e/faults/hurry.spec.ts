/** Places are changed faster than they come: the last one holds, everywhere on the page. */
import { expect, map, PLACES, row, takeTheMap, test } from "../test";
import { expectToGoOn, expectWhole, lines, ofPlaces, untilAwake } from "./faults";

const NAMES = ["Durand Line", "Kunar", "Nangarhar", "Paktika", "Khost", "Helmand", "Doha", "Istanbul"];

for (const live of [false, true]) {
  test(`50 places by keyboard, ${live ? "on the live map" : "in the row"}`, async ({ page }) => {
    await page.goto("/istanbul-talks/");
    await untilAwake(page);
    // Each takes another time to come.
    await page.route(ofPlaces, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, (route.request().url().length * 37) % 200));
      await route.fallback();
    });
    if (live) await takeTheMap(page);
    const links = live ? map(page).locator(".live [data-place][tabindex]") : row(page).getByRole("link");
    await links.first().focus();
    for (let i = 0; i < 50; i++) {
      await page.keyboard.press("Enter");
      await page.keyboard.press(i % 14 < 7 ? "Tab" : "Shift+Tab");
    }
    await page.keyboard.press("Enter");
    const last = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
    const index = PLACES.findIndex((place) => place === last);
    await expectWhole(page, PLACES[index] ?? "", NAMES[index] ?? "");
    await expect(page.locator("[data-map=live]")).toBeVisible();
    await expect(map(page).locator(`.live [data-place=${last}][data-chosen]`).first()).toBeVisible();
    await expect(map(page).locator(".live [data-place][data-chosen][tabindex]")).toHaveCount(1);
    await expect(page.getByRole("status").filter({ hasText: /passage/u })).toHaveCount(1);
    await expect(page.locator(`:focus[data-place=${last}]`)).toHaveCount(1);
    await expectToGoOn(page);
  });
}

test("50 passages by keyboard", async ({ page }) => {
  await page.goto("/istanbul-talks/durand-line/");
  await untilAwake(page);
  const next = map(page).getByRole("link", { name: "Next passage" });
  await next.focus();
  for (let i = 0; i < 50; i++) await page.keyboard.press("Enter");
  // 50 = 8 × 6 + 2
  await expect(map(page).getByText("Passage 3 of 6")).toBeVisible();
  await expect(page).toHaveURL(/#p12$/u);
  await expect(page.locator("#p12")).toBeInViewport({ ratio: 1 });
  await expect(next).toBeFocused();
});

test("50 times Escape and Enter", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await untilAwake(page);
  await row(page)
    .getByRole("link", { name: /^Khost/u })
    .focus();
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
  await expectWhole(page, "khost", "Khost");
  await expect(row(page).getByRole("link", { name: /^Khost/u })).toBeFocused();
});

test("back and forward hammered: address, text, card and map agree, and the way is whole", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await untilAwake(page);
  for (const index of [1, 4, 6, 5, 2]) {
    await row(page)
      .getByRole("link", { name: new RegExp(`^${NAMES[index]}`, "u") })
      .click();
    await expectWhole(page, PLACES[index] ?? "", NAMES[index] ?? "");
  }
  // Never out of the story: four back at most.
  await page.evaluate(async () => {
    for (const delta of [-1, -1, 1, -1, -1, 1, 1, 1, -1, 1, -3, 2, -2, 3, -4, 4]) {
      for (let i = 0; i < 3; i++) {
        history.go(delta);
        history.go(-delta);
        history.go(delta);
        await new Promise((resolve) => setTimeout(resolve, 15));
        if (i < 2) history.go(-delta);
      }
    }
  });
  await page.waitForTimeout(500);
  const place = new URL(page.url()).pathname.split("/")[2] ?? "";
  const index = PLACES.findIndex((known) => known === place);
  await expectWhole(page, place, NAMES[index] ?? "");
  await expect(map(page).locator(`.live [data-place=${place}][data-chosen]`).first()).toBeVisible();
  await page.evaluate(() => history.go(5));
  await expect(lines(page)).toHaveCount(0);
  await expectToGoOn(page);
});
