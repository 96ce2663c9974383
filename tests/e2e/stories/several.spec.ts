/** A site of several stories: they are listed, and places that they share link them with each other. */
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "../test";
import { STORIES } from "./told";

const listed = STORIES.filter(({ site }) => site === "fixtures").toSorted((a, b) =>
  b.article.date.localeCompare(a.article.date),
);

test.describe("several stories", { tag: "@fixtures" }, () => {
  test("the home page lists the stories, the newest first, each with a map", async ({ page }) => {
    await page.goto("./");
    const stories = page.getByRole("article");
    await expect(stories.getByRole("heading")).toHaveText(listed.map(({ article }) => article.title));
    for (const [i, { article, places }] of listed.entries()) {
      const story = stories.nth(i);
      await expect(story.locator("time")).toHaveAttribute("datetime", article.date);
      await expect(story.locator("svg [data-shape]")).toHaveCount(places.length);
      await expect(story).toContainText(article.paragraphs[0]?.text.slice(0, 40) ?? "no text");
    }
    await stories.first().getByRole("heading").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(listed[0]?.article.title ?? "");
  });

  test("a place that several stories speak of says so on its card", async ({ page }) => {
    // A story's own place is another one, even with the same id.
    const hasOwn = (story: string) => existsSync(`tests/fixtures/${story}/places.geojson`);
    const [own] = listed.filter(({ id, places }) => hasOwn(id) && places.some((place) => place.id === "doha"));
    const [one, other] = listed.filter(({ id, places }) => !hasOwn(id) && places.some((place) => place.id === "doha"));
    await page.goto(`./${one?.id}/doha/`);
    await page.getByRole("link", { name: other?.article.title ?? "" }).click();
    await expect(page).toHaveURL(new RegExp(`/${other?.id}/doha/$`, "u"));
    for (const address of [`./${own?.id}/doha/`, "./bosphorus/marmara/"]) {
      await page.goto(address);
      await expect(page.locator(".card-name")).toBeVisible();
      await expect(page.getByText("Also in")).toHaveCount(0);
    }
  });

  test("the feed names every story, the newest first", async ({ page, request }) => {
    const response = await request.get("./feed.xml");
    const titles = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml");
        return [...feed.querySelectorAll("entry > title")].map(({ textContent }) => textContent);
      },
      await response.text(),
    );
    expect(titles).toEqual(listed.map(({ article }) => article.title));
  });

  test("the page that isn't there, and the one for teachers, lead to the stories", async ({ page }) => {
    await page.goto("./404.html");
    await page.getByRole("link", { name: "all stories" }).click();
    await expect(page.getByRole("heading", { name: "Stories" })).toBeVisible();
    await page.getByRole("link", { name: "For teachers" }).click();
    await expect(page.locator("main > p", { hasText: listed[0]?.article.title ?? "" })).toBeVisible();
  });

  test("every folder of the fixtures is a story of the site", () => {
    const folders = readdirSync("tests/fixtures", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(listed.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });
});
