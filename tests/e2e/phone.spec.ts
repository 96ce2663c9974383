import { expect, map, passage, test } from "./test";

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
  await map(page).getByRole("button", { name: "More" }).tap();
  await expect(map(page).locator("blockquote")).toBeVisible();
  await map(page).getByRole("button", { name: "Less" }).tap();
  await expect(map(page).locator("blockquote")).toBeHidden();
});

test("nothing scrolls sideways", async ({ page }) => {
  for (const path of ["/istanbul-talks/", "/istanbul-talks/durand-line/"]) {
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  }
});
