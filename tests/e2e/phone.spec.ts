import { cardToggle, expect, map, PLACES, passage, test } from "./test";

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
  const body = map(page).locator(".card-body");
  await expect(body).toBeHidden();
  await cardToggle(page).tap();
  await expect(body).toBeVisible();
  await expect(map(page).locator("blockquote")).toHaveCount(1);
  await cardToggle(page).tap();
  await expect(body).toBeHidden();
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
  await page.getByText("Key", { exact: true }).tap();
  const controls = page.locator(
    "a[href], button, summary, select, input:enabled, textarea, [role=link], [role=button]",
  );
  const { small, count } = await controls.evaluateAll((all) => {
    // Links within a text are only as high as its lines, and are exempt.
    const isAmongWords = (one: Element) =>
      getComputedStyle(one).display === "inline" && one.parentElement?.textContent !== one.textContent;
    const targets = all
      // Shapes on the maps are as large as they are; the row has links to the same places.
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("svg") && !isAmongWords(one))
      // Elements that taps go through, such as the numbers in the margin.
      .filter((one) => getComputedStyle(one).pointerEvents !== "none")
      // A checkbox's label can be tapped as well.
      .map((one) => one.closest("label") ?? one)
      .map((target) => ({ name: target.textContent, rect: target.getBoundingClientRect() }))
      // Elements of one pixel are for the keyboard only.
      .filter(({ rect }) => rect.width > 1);
    const small = targets.filter(({ rect }) => rect.width < 44 || rect.height < 44);
    return {
      count: targets.length,
      small: small.map(({ name, rect }) => `${name}: ${rect.width}×${rect.height}`),
    };
  });
  expect(count).toBeGreaterThan(PLACES.length);
  expect(small).toEqual([]);
});
