/** The page is whole before its scripts come, and they come at the first sign that someone uses it. */
import { expect, map, passage, row, test } from "./test";

test.use({ inUse: false });

const awake = "html[data-awake]";

test("a reader who only reads loads no script", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/istanbul-talks/kunar/", { waitUntil: "networkidle" });
  await expect(passage(page, "p17")).toBeVisible();
  await expect(map(page).getByRole("link", { name: "Kunar, province, 1 passage" })).toBeVisible();
  expect(scripts).toEqual([]);
});

test("the first scroll, pointer or key brings the scripts", async ({ page }) => {
  for (const use of [
    () => page.mouse.wheel(0, 200),
    () => page.mouse.move(300, 300),
    () => page.keyboard.press("Tab"),
  ]) {
    await page.goto("/istanbul-talks/");
    await use();
    await expect(page.locator(awake)).toHaveCount(1);
  }
});

test("a place opens on its passage, loads no script for it, and stays where the reader goes when they come", async ({
  page,
}) => {
  await page.goto("/istanbul-talks/kunar/", { waitUntil: "networkidle" });
  await expect(passage(page, "p17")).toBeInViewport();
  await expect(page.locator(awake)).toHaveCount(0);
  const opened = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -300);
  await expect(page.locator(awake)).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(opened - 300);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => scrollY)).toBe(opened - 300);
});

test("a link to a passage turns the card to it", async ({ page }) => {
  await page.goto("/istanbul-talks/istanbul/#p8");
  await expect(page.getByText("Passage 3 of 4", { exact: true })).toBeVisible();
});

test("reaching for the map wakes the page and the map", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await map(page)
    .locator(".picture")
    .hover({ position: { x: 20, y: 20 } });
  await expect(page.locator("[data-map=live]")).toBeVisible();
});

test("a place chosen before the scripts are there opens all the same", async ({ page }) => {
  await page.route("**/*.js", () => {});
  await page.goto("/istanbul-talks/", { waitUntil: "domcontentloaded" });
  await row(page).getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
  await expect(page.getByRole("heading", { name: "Kunar" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a button pressed before the scripts are there does its work when they are", async ({ page }) => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/*.js", (route) => late.then(() => route.continue()));
    await page.goto("/istanbul-talks/kunar/", { waitUntil: "domcontentloaded" });
    await page.getByRole("button", { name: "More" }).click();
    arrive();
    await expect(page.getByRole("button", { name: "Less" })).toBeVisible();
  });
});
