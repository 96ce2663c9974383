import { cardToggle, expect, map, passage, test } from "./test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone the strip never covers the passage one came for", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(passage(page, "p17")).toBeInViewport({ ratio: 1 });
  const [strip, text] = [await map(page).boundingBox(), await passage(page, "p17").boundingBox()];
  if (!strip || !text) throw new Error("not drawn");
  expect(text.y).toBeGreaterThanOrEqual(strip.y + strip.height);
});

test("on a phone the card is a bar that opens", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(map(page).locator("blockquote")).toBeHidden();
  await cardToggle(page).tap();
  await expect(map(page).locator("blockquote")).toBeVisible();
  await cardToggle(page).tap();
  await expect(map(page).locator("blockquote")).toBeHidden();
});

test("nothing scrolls sideways", async ({ page }) => {
  for (const path of ["/istanbul-talks/", "/istanbul-talks/durand-line/"]) {
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  }
});

test("one finger on the map scrolls the page; two are the map's", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await map(page)
    .locator(".picture")
    .tap({ position: { x: 90, y: 60 } });
  await expect(page.locator("[data-map=live]")).toBeVisible();
  const touchAction = await page.locator(".leaflet-container").evaluate((e) => getComputedStyle(e).touchAction);
  expect(touchAction).toContain("pan-y");
  await expect(page.locator(".leaflet-container")).not.toHaveClass(/leaflet-touch-drag|leaflet-grab/);
});

test("what one taps is at least 44 pixels high and wide", async ({ page }) => {
  await page.goto("/istanbul-talks/durand-line/");
  await map(page)
    .locator(".picture")
    .tap({ position: { x: 90, y: 60 } });
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await cardToggle(page).tap();
  // Mentions stand in running text, and the small map repeats the row of places.
  const small = await page
    .locator("button, summary, select, .place, .step, .steps a, .card-close a, .leaflet-bar a, .masthead a")
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ name: target.textContent, rect: target.getBoundingClientRect() }))
        .filter(({ rect }) => rect.width > 0 && (rect.width < 44 || rect.height < 44))
        .map(({ name, rect }) => `${name}: ${rect.width}×${rect.height}`),
    );
  expect(small).toEqual([]);
});
