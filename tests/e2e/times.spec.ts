/** When things happened: the timeline, the page of each time, and the passages in the order of events. */
import type { Page } from "@playwright/test";
import { axe } from "./axe";
import { print } from "./paper";
import { cardToggle, expect, line, map, passage, row, takeTheMap, test } from "./test";

const STORY = "/istanbul-talks/";
const FIRST_ROUND = `${STORY}2025-10-18--2025-10-19/`;
const TODAY = `${STORY}2025-10-25/`;
const NAMES = [
  "11–12 October 2025, 1 passage",
  "15 October 2025, 1 passage",
  "18–19 October 2025, 3 passages",
  "25 October 2025, 3 passages",
];
const time = (page: Page, name: RegExp) => line(page).getByRole("link", { name });
const card = (page: Page) => map(page).locator(".card");

/** Ids of the places that are emphasised on the map. */
const standingOut = (page: Page, layer: string) =>
  page
    .locator(`.stage ${layer} [data-chosen]`)
    .evaluateAll((shapes) => [
      ...new Set(shapes.map((shape) => shape.getAttribute("data-place") ?? shape.getAttribute("data-part-of"))),
    ]);

async function expectFirstRound(page: Page): Promise<void> {
  await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
  await expect(page.locator(".text p[data-of-choice]")).toHaveCount(3);
  await expect(page.locator(".text .mention[aria-current]")).toHaveText([
    "the first round",
    "that meeting",
    "18 and 19 October",
  ]);
  await expect(passage(page, "p6")).toHaveAttribute("data-current");
  await expect(line(page).locator("[aria-current]")).toHaveText("18–19 Oct 3");
  // The border is in view; far places are emphasised on the locator map.
  for (const layer of [".picture", ".locator"])
    expect((await standingOut(page, layer)).sort()).toEqual(["doha", "durand-line"]);
  await expect(map(page)).toHaveAttribute("data-choice");
  await expect(row(page).locator("[data-chosen]")).toHaveText(["Durand Line 6", "Doha 3"]);
  await expect(row(page).locator("[aria-current]")).toHaveCount(0);
}

test("the story's times stand on a line in their order, as far apart as they are", async ({ page }) => {
  await page.goto(STORY);
  const links = line(page).getByRole("link", { name: /passage/u });
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("aria-label")))).toEqual(NAMES);
  const starts = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().left));
  const [first = 0, second = 0, third = 0, last = 0] = starts;
  const day = (last - first) / 14;
  expect(second - first).toBeCloseTo(4 * day, 0);
  expect(third - second).toBeCloseTo(3 * day, 0);
});

test("choosing a time marks its words and passages, and lights its places; the way back is clean", async ({ page }) => {
  await page.goto(STORY);
  await time(page, /^18–19/u).click();
  await expect(page).toHaveURL(FIRST_ROUND);
  await expectFirstRound(page);
  await expect(page).toHaveTitle(/^18–19 October 2025: /u);
  await expect(page.locator("#announcement")).toHaveText("18–19 October 2025, 3 passages");
  await expect(card(page).locator("q")).toHaveText(["the first round", "that meeting", "18 and 19 October"]);
  await card(page).getByRole("link", { name: "Next passage" }).click();
  await expect(page).toHaveURL(`${FIRST_ROUND}#p7`);
  await expect(passage(page, "p7")).toHaveAttribute("data-current");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(STORY);
  await expect(page.locator("[data-choice], [data-chosen], [data-of-choice], [data-current]")).toHaveCount(0);
  await expect(page.locator(".card-name")).toHaveText("The map");
  await page.goForward();
  await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
  await card(page).getByRole("link", { name: "Back to the whole story" }).click();
  await expect(page).toHaveURL(STORY);
});

test("a time opened by its address is as one that was chosen; places and times lead to each other", async ({
  page,
}) => {
  await page.goto(FIRST_ROUND);
  await expectFirstRound(page);
  await card(page).getByRole("link", { name: "Doha" }).click();
  await expect(page).toHaveURL(`${STORY}doha/`);
  await expect(page.locator(".card-name")).toHaveText("Doha");
  await expect(row(page).locator("[data-chosen]:not([aria-current])")).toHaveCount(0);
  await expect(card(page).getByText("When, in the same passages:")).toBeVisible();
  await card(page).getByRole("link", { name: "18–19 October 2025" }).click();
  await expectFirstRound(page);
  // If no passage of a place gives a time, its card doesn't mention times.
  await page.goto(`${STORY}paktika/`);
  await expect(card(page).getByText("When, in")).toHaveCount(0);
  // If no passage of a time names a place, the map stays as it is, and the card says so.
  await page.goto(`${STORY}2025-10-15/`);
  await expect(card(page)).toContainText("These passages name no place on the map.");
  await expect(map(page)).not.toHaveAttribute("data-choice");
});

test("words of the text lead to their time, and light it up", async ({ page }) => {
  await page.goto(STORY);
  const today = passage(page, "p8").getByRole("link", { name: "today" });
  await today.hover();
  await expect(time(page, /^25/u)).toHaveAttribute("data-lit");
  await expect(passage(page, "p1").getByRole("link", { name: "second round" })).toHaveAttribute("data-lit");
  await expect(page.locator(".locator [data-place=istanbul]")).toHaveAttribute("data-lit");
  // Words linked to both a place and a time link to the place, and light up both.
  const meeting = passage(page, "p7").getByRole("link", { name: "that meeting" });
  await meeting.hover();
  await expect(time(page, /^18/u)).toHaveAttribute("data-lit");
  await expect(row(page).getByRole("link", { name: /^Doha/u })).toHaveAttribute("data-lit");
  await expect(meeting).toHaveAttribute("href", `${STORY}doha/#p7`);
  await today.click();
  await expect(page).toHaveURL(`${TODAY}#p8`);
  await expect(passage(page, "p8")).toHaveAttribute("data-current");
  await expect(page.locator(".stepper p")).toHaveText("Passage 8 · 2 of 3");
});

test("by keyboard one chooses a time, and Escape leads back to where one was", async ({ page }) => {
  await page.goto(STORY);
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await time(page, /^25/u).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(TODAY);
  await expect(page.locator(".card-name")).toHaveText("25 October 2025");
  await expect(time(page, /^25/u)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(STORY);
  await expect(time(page, /^25/u)).toBeFocused();
});

test("the movable map shows the places of a time as the picture does", async ({ page }) => {
  await page.goto(STORY);
  await takeTheMap(page);
  await time(page, /^18–19/u).click();
  await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
  await expect
    .poll(async () => (await standingOut(page, ".live")).filter(Boolean).sort())
    .toEqual(["doha", "durand-line"]);
  await expect(page.locator(".live .names text[data-chosen]")).toHaveText("Durand Line");
});

test("in the order it happened: each passage under its date, and those without one apart", async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole("link", { name: "In the order it happened" }).click();
  await expect(page).toHaveURL(`${STORY}when/`);
  await expect(page.getByText("A timeline made by this page")).toBeVisible();
  await expect(page.locator(".when-times h2")).toHaveText(NAMES.map((name) => name.split(",")[0] ?? ""));
  const numbers = (within: string) => page.locator(`${within} footer a`).allTextContents();
  expect(await numbers(".when-times")).toEqual([16, 18, 6, 7, 11, 1, 8, 10].map((number) => `Passage ${number}`));
  const without = page.locator(".when-timeless");
  await expect(without).toContainText("The text gives no time for these passages.");
  expect(await numbers(".when-timeless")).toEqual(
    [2, 3, 4, 5, 9, 12, 13, 14, 15, 17].map((number) => `Passage ${number}`),
  );
  await expect(page.locator(".when-times mark, .when-times [aria-current]")).toHaveText([
    "the night of 11–12 October",
    "15 October",
    "the first round",
    "that meeting",
    "18 and 19 October",
    "second round",
    "today",
    "today",
  ]);
  await expect(page.getByRole("img", { name: "Map: Durand Line, Doha" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "18–19 October 2025" }).click();
  await expect(page).toHaveURL(FIRST_ROUND);
});

test("on paper the order of events takes two sheets at most, and the story has its line of times", async ({ page }) => {
  await page.goto(`${STORY}when/`);
  for (const format of ["A4", "Letter"] as const) {
    const sheets = await print(page, format);
    expect(sheets.length, format).toBeLessThanOrEqual(2);
    expect(Math.max(...sheets.map(({ beyond }) => beyond))).toBeLessThanOrEqual(0);
    const text = sheets.map((sheet) => sheet.text).join(" ");
    for (const words of ["11–12 October 2025", "Passage 17", "gives no time"]) expect(text).toContain(words);
  }
  await page.goto(FIRST_ROUND);
  const [first] = await print(page, "A4");
  for (const words of ["11–12 Oct", "15 Oct", "25 Oct", "In the words of the text"])
    expect(first?.text).toContain(words);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the line of times is low, runs into nothing, and answers to a finger", async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(STORY);
      const boxes = await line(page)
        .getByRole("link", { name: /passage/u })
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
      for (const [i, { height, right }] of boxes.entries()) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(right).toBeLessThanOrEqual(boxes[i + 1]?.left ?? Number.POSITIVE_INFINITY);
      }
      expect((await line(page).boundingBox())?.height).toBeLessThan(80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await time(page, /^18–19/u).tap();
    await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
    await expect(passage(page, "p6")).toBeInViewport();
    await cardToggle(page).tap();
    await expect(card(page).getByText("In the words of the text:")).toBeInViewport();
    expect(await axe(page)).toEqual([]);
    await page.goto(`${STORY}when/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a time's link opens its page, and leads on and back", async ({ page }) => {
    await page.goto(STORY);
    await passage(page, "p11").getByRole("link", { name: "18 and 19 October" }).click();
    await expect(page).toHaveURL(`${FIRST_ROUND}#p11`);
    await expectFirstRound(page);
    await card(page).getByRole("link", { name: "Passage 7" }).click();
    await expect(passage(page, "p7")).toBeInViewport();
    await card(page).getByRole("link", { name: "Back to the whole story" }).click();
    await expect(page).toHaveURL(STORY);
    await page.getByRole("link", { name: "In the order it happened" }).click();
    await expect(page.locator(".when-times > li")).toHaveCount(4);
  });
});

test("a time is shared, embedded and found as a place is", async ({ page, request }) => {
  await page.goto(FIRST_ROUND);
  await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /^Earlier, during the first round/u);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    /\/istanbul-talks\/2025-10-18--2025-10-19\/$/u,
  );
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({ name: "18–19 October 2025", temporalCoverage: "2025-10-18/2025-10-19" });
  await card(page).getByRole("link", { name: "Share, cite or embed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share 18–19 October 2025");
  await expect(page.getByRole("textbox", { name: /^Passage /u })).toHaveCount(3);
  const oembed = await (await request.get("/oembed/istanbul-talks--2025-10-18--2025-10-19.json")).json();
  expect(oembed.title).toMatch(/^18–19 October 2025: /u);
  expect((await request.get(new URL(oembed.thumbnail_url).pathname)).headers()["content-type"]).toBe("image/png");
  await page.goto(`/embed${FIRST_ROUND}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("18–19 October 2025");
  // There is no locator map, as all of its places are in view.
  for (const place of ["doha", "durand-line"])
    await expect(page.locator(`.map-place[data-place=${place}]`)).toHaveAttribute("data-chosen");
  await page.goto("/404.html");
  await expect(page.getByRole("link", { name: "18–19 October 2025" })).toHaveAttribute("href", FIRST_ROUND);
});
