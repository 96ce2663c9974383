import { readFileSync } from "node:fs";
import { expect, map, PLACES, passage, row, TIMES, test } from "./test";

const firstPassage: Record<(typeof PLACES)[number], string> = {
  "durand-line": "p1",
  kunar: "p17",
  nangarhar: "p17",
  paktika: "p17",
  khost: "p17",
  helmand: "p17",
  doha: "p6",
  istanbul: "p1",
};

for (const place of PLACES) {
  test(`open /istanbul-talks/${place}/ cold`, async ({ page }) => {
    await page.goto(`/istanbul-talks/${place}/`);
    await expect(passage(page, firstPassage[place])).toHaveAttribute("data-current");
    await expect(passage(page, firstPassage[place])).toBeInViewport();
    await expect(page.locator(`.mention[data-place=${place}][aria-current]`).first()).toBeVisible();
    await expect(map(page).locator(`.picture [data-place=${place}]`)).toHaveAttribute("aria-current", "true");
    await expect(map(page).locator(`.picture [data-place=${place}]`)).toBeInViewport();
    await expect(row(page).locator("[aria-current]")).toHaveCount(1);
  });
}

test("open one passage cold", async ({ page }) => {
  await page.goto("/istanbul-talks/durand-line/#p15");
  await expect(passage(page, "p15")).toHaveAttribute("data-current");
  await expect(passage(page, "p15")).toBeInViewport();
  await expect(map(page).getByText("Passage 15 · 5 of 6")).toBeVisible();
});

test("/ opens the lead story", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/istanbul-talks/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Second round of Pak-Afghan talks begin in Istanbul",
  );
});

test("every page says what it is to those who share it", async ({ page }) => {
  const titles = new Set<string>();
  for (const path of ["/istanbul-talks/", ...[...PLACES, ...TIMES].map((part) => `/istanbul-talks/${part}/`)]) {
    await page.goto(path);
    const content = (selector: string) => page.locator(selector).getAttribute("content");
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    const article = readFileSync("seeds/istanbul-talks/source.txt", "utf8");
    expect(new URL(canonical ?? "").pathname).toBe(path);
    expect(await content("meta[property='og:url']")).toBe(canonical);
    expect(article).toContain(await content("meta[name=description]"));
    expect(article).toContain(await content("meta[property='og:description']"));
    expect(await content("meta[property='og:title']")).toContain("Second round of Pak-Afghan talks");
    expect(await content("meta[property='og:type']")).toBe("article");
    expect(await content("meta[name='twitter:card']")).toBe("summary_large_image");
    titles.add(await page.title());
  }
  expect(titles.size).toBe(1 + PLACES.length + TIMES.length);
});

test("a choice changes the title and the canonical address too", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await row(page).getByRole("link", { name: /^Doha/ }).click();
  await expect(page).toHaveTitle(/^Doha: Second round/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/istanbul-talks\/doha\/$/);
});

test("an unknown place is a 404 page that lists the known ones, and the times", async ({ page, request }) => {
  expect((await request.get("/istanbul-talks/atlantis/")).status()).toBe(404);
  await page.route("**/istanbul-talks/atlantis/", async (route) => {
    // The same body with a status that Chromium doesn't report as an error of the page.
    const response = await route.fetch();
    await route.fulfill({ response, status: 200 });
  });
  await page.goto("/istanbul-talks/atlantis/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await expect(page.getByRole("listitem")).toHaveCount(PLACES.length + TIMES.length);
  await page.getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test("sitemap.xml lists every address, robots.txt the sitemap", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const part of [...PLACES, ...TIMES, "when"]) expect(sitemap).toContain(`/istanbul-talks/${part}/</loc>`);
  expect(await (await request.get("/robots.txt")).text()).toMatch(/Sitemap: https?:\/\/.+\/sitemap\.xml/);
});
