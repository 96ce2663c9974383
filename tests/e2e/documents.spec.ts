/** Pages for readers are plain documents: complete as served, with one small script and no framework. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, map, passage, row, test } from "./test";

const pages = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const TOOLS = ["istanbul-talks/find/index.html", "istanbul-talks/lesson/index.html", "make/index.html"];

test("every page but the tools comes without the framework, and the tools with it", () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const page of pages) {
    const html = readFileSync(`out/${page}`, "utf8");
    if (TOOLS.includes(page)) expect(html, page).toContain("/_next/static/chunks/");
    else expect(html, page).not.toMatch(/__next|\/_next\/static\/chunks/u);
  }
});

test("no page has data of the framework's own beside it", () => {
  const texts = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt"));
  expect(texts).toEqual(["robots.txt"]);
});

test("a reader who only reads loads one script", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await page.goto("/istanbul-talks/kunar/", { waitUntil: "networkidle" });
  await expect(passage(page, "p17")).toBeInViewport();
  expect(scripts).toEqual([expect.stringMatching(/^\/reader\/reader\.\w+\.js$/u)]);
});

test("a place opens on its passage, and stays where the reader goes", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(passage(page, "p17")).toBeInViewport();
  const opened = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(opened - 300);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => scrollY)).toBe(opened - 300);
});

test("a link to a passage turns the card to it", async ({ page }) => {
  await page.goto("/istanbul-talks/istanbul/#p8");
  await expect(page.getByText("Passage 8 · 3 of 4", { exact: true })).toBeVisible();
});

test("a place chosen while the script is on its way opens all the same", async ({ page }) => {
  await page.route("**/reader/*.js", () => {}); // It never comes.
  await page.goto("/istanbul-talks/", { waitUntil: "commit" });
  await row(page).getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
  await expect(page.getByRole("heading", { name: "Kunar" })).toBeVisible();
});

test("a place chosen in the first moment is marked in the next frames, and its card comes without a new page", async ({
  page,
}) => {
  await page.goto("/istanbul-talks/", { waitUntil: "commit" });
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  const frames = await page.evaluate(() => {
    document.documentElement.setAttribute("data-kept", "");
    const link = document.querySelector<HTMLElement>('.text .mention[data-place="khost"]');
    if (!link) throw new Error("no mention");
    link.click();
    return new Promise<number>((resolve) => {
      let frame = 0;
      const look = () => {
        frame += 1;
        if (link.ariaCurrent === "true") resolve(frame);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
  expect(frames).toBeLessThanOrEqual(2);
  await expect(map(page).getByRole("heading", { name: /^Khost/ })).toBeVisible();
  await expect(page.locator("html[data-kept]")).toHaveCount(1);
});

test("with the reader's script alone, places are chosen and the picture goes along", async ({ page }) => {
  await page.route("**/reader/map.*.js", () => {}); // It never comes.
  await page.goto("/istanbul-talks/");
  await row(page).getByRole("link", { name: "Helmand" }).click();
  await expect(map(page).getByRole("heading", { name: /^Helmand/ })).toBeVisible();
  await expect(map(page).locator(".picture [data-place=helmand][data-chosen]").first()).toBeInViewport();
  await page.goBack();
  await expect(map(page).getByRole("heading", { name: "The map" })).toBeVisible();
});

test.describe("in a browser without the Navigation API", () => {
  test("links open their pages, steps turn the card, and the map moves", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));
    await page.goto("/istanbul-talks/");
    await row(page).getByRole("link", { name: "Durand Line" }).click();
    await expect(page).toHaveURL("/istanbul-talks/durand-line/");
    await expect(passage(page, "p1")).toHaveAttribute("data-current");
    await map(page).getByRole("link", { name: "Next passage" }).click();
    await expect(map(page).getByText("Passage 6 · 2 of 6")).toBeVisible();
    await expect(passage(page, "p6")).toHaveAttribute("data-current");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(page.locator("[data-map=live]")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/istanbul-talks/");
    await page.goBack();
    await expect(page).toHaveURL("/istanbul-talks/durand-line/#p6");
    await expect(passage(page, "p6")).toHaveAttribute("data-current");
  });
});
