/** The card of a place either shows everything, or makes it clear that there is more. */
import type { Locator, Page } from "@playwright/test";
import { cardToggle, expect, map, PLACES, passage, row, takeTheMap, test } from "./test";

const card = (page: Page): Locator => map(page).locator(".card");
const quotation = (page: Page): Locator => card(page).locator("blockquote");

/** How many pixels of the card's content are hidden. */
const hidden = (page: Page) =>
  card(page)
    .locator(".card-body")
    .evaluate((body) => body.scrollHeight - body.clientHeight);

test.describe("in a window of 1366×768", () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test("a province's card shows all it has", async ({ page }) => {
    for (const place of ["kunar", "helmand"]) {
      await page.goto(`/istanbul-talks/${place}/`);
      await expect(card(page).getByRole("link", { name: "For teachers" })).toBeInViewport({ ratio: 1 });
      await expect(card(page).getByRole("link", { name: "Back to the whole story (Esc)" })).toBeInViewport({
        ratio: 1,
      });
      expect(await hidden(page)).toBeLessThanOrEqual(1);
      await expect(cardToggle(page)).toBeHidden();
    }
  });

  test("a card that has more says so, and opens", async ({ page }) => {
    await page.goto("/istanbul-talks/durand-line/");
    expect(await hidden(page)).toBeGreaterThan(1);
    await cardToggle(page).click();
    for (const name of ["Share, cite or embed", "For teachers"]) {
      await expect(card(page).getByRole("link", { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(card(page).getByText(/agreement of 1893/u)).toBeInViewport({ ratio: 1 });
    expect(await hidden(page)).toBeLessThanOrEqual(1);
    await cardToggle(page).click();
    expect(await hidden(page)).toBeGreaterThan(1);
  });
});

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [820, 1180],
  [844, 390],
] as const) {
  test(`at ${width}×${height} no card ends at a clean edge`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const place of ["", ...PLACES.map((id) => `${id}/`)]) {
      await page.goto(`/istanbul-talks/${place}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready");
      if ((await hidden(page)) > 1) await expect(cardToggle(page), place).toBeVisible();
      else await expect(cardToggle(page), place).toBeHidden();
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a card fades out where it may go on, until it is opened", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    const body = map(page).locator(".card-body");
    await expect(body).not.toHaveCSS("mask-image", "none");
    await cardToggle(page).click();
    await expect(body).toHaveCSS("mask-image", "none");
    await expect(map(page).locator("blockquote")).toBeInViewport({ ratio: 1 });
  });
});

test("the words that are marked beside it are not said again, unless they are out of sight", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(passage(page, "p17")).toBeInViewport();
  await expect(quotation(page)).toBeHidden();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await expect(quotation(page)).toBeVisible();
  await card(page).getByRole("link", { name: "Passage 17" }).click();
  await expect(passage(page, "p17")).toBeInViewport();
  await expect(quotation(page)).toBeHidden();
});

test("a name that several languages share is said once, with all of them", async ({ page }) => {
  await page.goto("/istanbul-talks/khost/");
  const names = await card(page).locator(".local-name bdi").allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await expect(card(page).locator(".local-name").first()).toHaveText(/ \(.+\)/u);
});

test("a choice by mouse draws no ring round the card's name, one by keyboard does", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const link = card(page).getByRole("link", { name: "Doha" });
  const name = page.locator(".card-name");
  await link.click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("data-quiet");
  await page.goto("/istanbul-talks/");
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(name).toBeFocused();
  await expect(name).not.toHaveAttribute("data-quiet");
});

test("the map says that it moves, and leads back in words", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const hint = map(page).locator(".map-hint");
  await expect(hint).toHaveText("Drag to move the map", { useInnerText: true });
  const back = page.getByRole("button", { name: "Back to the first view" });
  await expect(back.getByText("First view")).toBeHidden();
  await takeTheMap(page);
  await expect(hint).toBeHidden();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect(back.getByText("First view")).toBeVisible();
  await back.click();
  await expect(back.getByText("First view")).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("'More' opens into view, with the way back first, and fades where it goes on", async ({ page }) => {
    for (const place of ["", "durand-line/"]) {
      await page.goto(`/istanbul-talks/${place}`);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
      await cardToggle(page).tap();
      await expect(card(page).locator(".card-body")).toBeInViewport({ ratio: 0.99 });
      if (place) await expect(card(page).getByRole("link", { name: "Back to the whole story" })).toBeInViewport();
      if ((await hidden(page)) > 1) await expect(card(page)).toHaveAttribute("data-more");
      await card(page).getByRole("link", { name: "For teachers" }).scrollIntoViewIfNeeded();
      await expect(card(page).getByRole("link", { name: "For teachers" })).toBeInViewport();
    }
  });

  test("'Two fingers' move the map; Escape is a keyboard's", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await expect(map(page).locator(".map-hint")).toHaveText("Two fingers to move the map", { useInnerText: true });
    await cardToggle(page).tap();
    await expect(card(page).getByText("(Esc)")).toBeHidden();
  });
});

test("what the numbers in the row count is said", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await expect(row(page).getByText("Places, and how many passages speak of them")).toBeVisible();
});
