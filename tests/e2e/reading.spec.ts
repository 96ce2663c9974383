import { expect, map, passage, row, takeTheMap, test } from "./test";

test("open a province from the map", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  await map(page).getByRole("link", { name: "Kunar, province, 1 passage" }).click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
  await expect(map(page).getByRole("heading", { name: /Kunar/ })).toBeVisible();
  await expect(passage(page, "p17")).toBeInViewport();
  await expect(passage(page, "p17")).toHaveAttribute("data-current");
});

test("open a province from the map before Leaflet is there", async ({ page }) => {
  await page.route("**/map/*.json", () => {}); // It never comes.
  await page.goto("/istanbul-talks/");
  await map(page)
    .getByRole("link", { name: "Khost, province, 1 passage" })
    .click({ position: { x: 10, y: 12 }, force: true });
  await expect(page).toHaveURL("/istanbul-talks/khost/");
  await expect(map(page).getByRole("heading", { name: /Khost/ })).toBeVisible();
});

test("open a province from the text: the map goes there, the text stays where it is", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const mention = passage(page, "p17").getByRole("link", { name: "Helmand" });
  await mention.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await mention.click();
  await expect(page).toHaveURL("/istanbul-talks/helmand/#p17");
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expect(map(page).getByRole("link", { name: /^Helmand/ })).toHaveAttribute("aria-current", "true");
  await expect(map(page).getByRole("link", { name: /^Helmand/ })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test("open a city from the row", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await row(page).getByRole("link", { name: "Istanbul, 4 passages" }).click();
  await expect(page).toHaveURL("/istanbul-talks/istanbul/");
  await expect(map(page).getByText("City in Türkiye")).toBeVisible();
  await expect(row(page).getByRole("link", { name: /Istanbul/ })).toHaveAttribute("aria-current", "true");
});

test("step through the passages of the Durand Line", async ({ page }) => {
  await page.goto("/istanbul-talks/durand-line/");
  const next = map(page).getByRole("link", { name: "Next passage" });
  for (const [i, id] of ["p1", "p6", "p12", "p14", "p15", "p17"].entries()) {
    await expect(map(page).getByText(`Passage ${id.slice(1)} · ${i + 1} of 6`)).toBeVisible();
    await expect(passage(page, id)).toHaveAttribute("data-current");
    await expect(passage(page, id)).toBeInViewport();
    await expect(page.locator("p[data-current]")).toHaveCount(1);
    await next.click();
  }
  await expect(map(page).getByText("Passage 1 · 1 of 6")).toBeVisible();
  await map(page).getByRole("link", { name: "Passage 15" }).click();
  await expect(page).toHaveURL("/istanbul-talks/durand-line/#p15");
  await expect(map(page).locator("blockquote")).toContainText("2,600-kilometre disputed border");
  await page.goBack();
  await expect(map(page).getByText("Passage 1 · 1 of 6")).toBeVisible();
});

test("choose another mention of the chosen place", async ({ page }) => {
  await page.goto("/istanbul-talks/istanbul/");
  await passage(page, "p10").getByRole("link", { name: "Istanbul" }).click();
  await expect(page).toHaveURL("/istanbul-talks/istanbul/#p10");
  await expect(map(page).getByText("Passage 10 · 4 of 4")).toBeVisible();
  await expect(passage(page, "p10")).toHaveAttribute("data-current");
});

test("go back and forward: the place, the scroll and the map are as they were", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  await page.locator(".leaflet-container").evaluate((element) => element.setAttribute("data-kept", ""));
  await row(page)
    .getByRole("link", { name: /^Helmand/ })
    .click();
  await expect(passage(page, "p17")).toBeInViewport();
  const atHelmand = await page.evaluate(() => window.scrollY);
  await passage(page, "p17").getByRole("link", { name: "Khost" }).click();
  await expect(page).toHaveURL("/istanbul-talks/khost/#p17");
  await page.goBack();
  await expect(page).toHaveURL("/istanbul-talks/helmand/");
  await expect(map(page).getByRole("heading", { name: /Helmand/ })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(atHelmand);
  await page.goBack();
  await expect(page).toHaveURL("/istanbul-talks/");
  await expect(map(page).getByRole("heading", { name: "The map" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goForward();
  await expect(map(page).getByRole("heading", { name: /Helmand/ })).toBeVisible();
  await expect(page.locator(".leaflet-container[data-kept]")).toBeVisible();
});

test("moving the map, hovering and scrolling add no history", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const length = await page.evaluate(() => history.length);
  await takeTheMap(page);
  await page.mouse.move(1000, 300);
  await page.mouse.down();
  await page.mouse.move(1100, 350, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await passage(page, "p6").scrollIntoViewIfNeeded();
  await passage(page, "p6").getByRole("link", { name: "Doha" }).hover();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await expect(page).toHaveURL("/istanbul-talks/");
});

test("the text and the map light each other up, for the pointer and for the keyboard", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  const mention = passage(page, "p17").getByRole("link", { name: "Paktika" });
  const shape = map(page).getByRole("link", { name: /^Paktika/ });
  await mention.hover();
  await expect(shape).toHaveAttribute("data-lit");
  await page.mouse.move(5, 5);
  await expect(shape).not.toHaveAttribute("data-lit");
  await shape.focus();
  await expect(mention).toHaveAttribute("data-lit");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/istanbul-talks/paktika/");
});

test("the map can be taken by keyboard alone, and the focus stays on the place", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await map(page)
    .getByRole("link", { name: /^Nangarhar/ })
    .focus();
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expect(map(page).getByRole("link", { name: /^Nangarhar/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/istanbul-talks/nangarhar/");
});
