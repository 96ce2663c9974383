/** When places are chosen faster than they load, the last one is shown everywhere on the page. */
import { expect, map, PLACES, row, takeTheMap, test } from "../test";
import { expectToGoOn, expectWhole, lines, untilReady, whereFetched } from "./faults";

const NAMES = ["Durand Line", "Kunar", "Nangarhar", "Paktika", "Khost", "Helmand", "Doha", "Istanbul"];

test("50 places by keyboard, in the row and on the live map by turns", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  await takeTheMap(page);
  // Each takes a different time to load.
  await whereFetched(page, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, (route.request().url().length * 37) % 200));
    await route.fallback();
  });
  const links = [row(page).getByRole("link"), map(page).locator(".live [data-place][tabindex]")];
  for (let i = 0; i < 50; i++) {
    await links[i % 2]?.nth((i * 3) % PLACES.length).focus();
    await page.keyboard.press("Enter");
  }
  // 49 × 3 = 18 × 8 + 3
  const last = PLACES[3];
  await expectWhole(page, last, NAMES[3] ?? "");
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expect(map(page).locator(`.live [data-place=${last}][data-chosen]`).first()).toBeVisible();
  await expect(map(page).locator(".live [data-place][data-chosen][tabindex]")).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: /passage/u })).toHaveCount(1);
  await expect(page.locator(`:focus[data-place=${last}]`)).toHaveCount(1);
  await expectToGoOn(page);
});

test("50 passages by keyboard", async ({ page }) => {
  await page.goto("/istanbul-talks/durand-line/");
  await untilReady(page);
  const next = map(page).getByRole("link", { name: "Next passage" });
  await next.focus();
  for (let i = 0; i < 50; i++) await page.keyboard.press("Enter");
  const { hash } = new URL(page.url());
  await expect(page.locator(`p[data-current]${hash}`)).toBeInViewport({ ratio: 1 });
  await expect(page.locator("p[data-current]")).toHaveCount(1);
  const text = (await page.locator(`p${hash}`).textContent()) ?? "none";
  await expect(map(page).locator("blockquote")).toHaveText(text);
  await expect(next).toBeFocused();
});

test("50 times Escape and Enter", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await untilReady(page);
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
  await untilReady(page);
  for (const index of [1, 4, 6, 5, 2, 0]) {
    await row(page)
      .getByRole("link", { name: new RegExp(`^${NAMES[index]}`, "u") })
      .click();
    await expectWhole(page, PLACES[index] ?? "", NAMES[index] ?? "");
  }
  await page.evaluate(async () => {
    const top = navigation.currentEntry?.index ?? 0;
    for (let i = 0; i < 50; i++) {
      const index = navigation.currentEntry?.index ?? 0;
      // Stay within the story's entries, even if earlier steps aren't finished.
      const atEdge = index >= top - 2 ? -1 : index <= top - 5 ? 1 : 0;
      history.go(atEdge || (i % 3 === 2 ? 1 : -1));
      await new Promise((resolve) => setTimeout(resolve, i % 8 === 7 ? 150 : (i * 7) % 20));
    }
  });
  // Some navigations may still be running; in the end all parts of the page must agree.
  await page.waitForFunction(() => navigation.transition === null);
  await expect(async () => {
    const place = new URL(page.url()).pathname.split("/")[2] ?? "";
    const index = (PLACES as readonly string[]).indexOf(place);
    await expectWhole(page, place, NAMES[index] ?? "");
    await expect(map(page).locator(`.live [data-place=${place}][data-chosen]`).first()).toBeVisible();
  }).toPass();
  await expect(lines(page)).toHaveCount(0);
  await expectToGoOn(page);
});
