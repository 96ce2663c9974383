/** Who says what: for readers, passage by passage; for classes, in the whole article. */
import type { Page } from "@playwright/test";
import { encodeLesson } from "../../geo/lesson/lesson-link";
import { axe } from "./axe";
import { print } from "./paper";
import { cardToggle, expect, map, passage, test } from "./test";

const STORY = "/istanbul-talks/";
const VOICES = `${STORY}voices/`;
const OFFICE = "according to the Foreign Office";
const NOBODY = "the report names no source";

const toggle = (page: Page) => page.getByRole("checkbox", { name: "Who says so" });
/** The note in the margin of a passage. */
const said = (page: Page, id: string) => page.locator(`p#${id} + small`);
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch says in the margin who says each passage, and moves no line", async ({ page }) => {
    await page.goto(`${STORY}paktika/`);
    const words = await passage(page, "p8").innerText();
    const lines = () =>
      passage(page, "p8").evaluate((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        return [...range.getClientRects()].map(({ width, top, right }) => ({ width, top, right }));
      });
    const before = await lines();
    await expect(said(page, "p8")).toBeHidden();
    await toggle(page).check();
    await expect(said(page, "p8")).toHaveText(OFFICE);
    await expect(said(page, "p4")).toHaveText("according to Anadolu, and through it Zabihullah Mujahid");
    await expect(said(page, "p17")).toHaveText(NOBODY);
    const after = await lines();
    expect(after.map(({ width, top }) => [width, Math.round(top)])).toEqual(
      before.map(({ width, top }) => [width, Math.round(top)]),
    );
    // Between the lines and the map, and overlapping neither.
    const stage = await boxOf(page, "#map");
    const notes = await page.locator(".text > small").evaluateAll((all) =>
      all.map((one) => {
        const { top, bottom, left, right } = one.getBoundingClientRect();
        return { top, bottom, left, right, ofPassage: one.previousElementSibling?.getBoundingClientRect().top ?? 0 };
      }),
    );
    expect(notes).toHaveLength(18);
    const end = Math.max(...after.map(({ right }) => right));
    for (const [i, { top, left, right, ofPassage }] of notes.entries()) {
      expect(top).toBeGreaterThanOrEqual(Math.max(ofPassage, notes[i - 1]?.bottom ?? 0));
      expect(left).toBeGreaterThan(end);
      expect(right).toBeLessThanOrEqual(stage.x);
    }
    // The article's words are unchanged.
    expect(await passage(page, "p8").innerText()).toBe(words);
    await toggle(page).uncheck();
    await expect(said(page, "p8")).toBeHidden();
  });
});

test("by keyboard the switch is on and off again, and another place leaves it as it is", async ({ page }) => {
  await page.goto(STORY);
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await toggle(page).focus();
  await page.keyboard.press("Space");
  await expect(said(page, "p10")).toBeVisible();
  await passage(page, "p6").getByRole("link", { name: "Doha" }).click();
  await expect(page.locator(".card-name")).toHaveText("Doha");
  await expect(said(page, "p10")).toBeVisible();
  await toggle(page).focus();
  await page.keyboard.press("Space");
  await expect(said(page, "p10")).toBeHidden();
});

test("on paper the story says who says so where that is asked, and else doesn't", async ({ page }) => {
  await page.goto(STORY);
  const text = async () => (await print(page, "A4")).map((sheet) => sheet.text.replaceAll(/\s+/gu, " ")).join(" ");
  expect(await text()).not.toContain("ccording to diplomatic sources");
  await toggle(page).check();
  const asked = await text();
  expect(asked).toContain("ccording to diplomatic sources");
  expect(asked).not.toContain("All voices");
});

test("the page of voices prints on two sheets, what is asked of a class on one, with its key", async ({ page }) => {
  test.slow();
  const printed = async (address: string) => {
    await page.goto(address);
    const formats = [await print(page, "A4"), await print(page, "Letter")];
    for (const { beyond } of formats.flat()) expect(beyond).toBeLessThanOrEqual(0);
    return formats.map((sheets) => sheets.map((sheet) => sheet.text.replaceAll(/\s+/gu, " ")));
  };
  for (const sheets of await printed(VOICES)) expect(sheets.length).toBeLessThanOrEqual(2);
  for (const [sheet, ...more] of await printed(`${STORY}handout/voices/`)) {
    expect(more).toEqual([]);
    expect(sheet).toContain("Defence Minister Khawaja Asif");
    expect(sheet).toContain("No source named");
    // Words that would give the answer away are left out of the sentences.
    expect(sheet).not.toContain("Diplomatic sources said");
  }
  for (const sheets of await printed(`${STORY}handout/key/`))
    expect(sheets.at(-1)).toMatch(/Who says so .*Anadolu, Zabihullah Mujahid · Passage 4/u);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: "dark" });

  test("who says a passage stands under it, and its card says so too", async ({ page }) => {
    await page.goto(`${STORY}istanbul/#p8`);
    await toggle(page).check();
    const [words, note, next] = await Promise.all(["p#p8", "p#p8 + small", "p#p9"].map((one) => boxOf(page, one)));
    expect(note?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0) - 8);
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page)).toEqual([]);
    await cardToggle(page).tap();
    const caption = map(page).locator("figcaption");
    await expect(caption).toHaveText(OFFICE);
    await map(page).getByRole("link", { name: "Passage 1", exact: true }).tap();
    await expect(caption).toHaveText(NOBODY);
  });

  test("the page of voices fits and is accessible", async ({ page }) => {
    await page.goto(VOICES);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page)).toEqual([]);
  });
});

test("each voice has its sentences on a page of its own, in the order in which they are heard", async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole("link", { name: "All voices" }).click();
  await expect(page).toHaveURL(VOICES);
  await expect(page.getByRole("list", { name: "Voices" }).getByRole("listitem")).toHaveText([
    /^A source Unnamed source · 1 sentence$/u,
    /^Diplomatic sources Unnamed source · 1 sentence$/u,
    /^Anadolu Agency · 1 sentence$/u,
    /^Zabihullah Mujahid Person · 2 sentences$/u,
    /^The Foreign Office Office · 2 sentences$/u,
    /^Foreign Office Spokesperson Tahir Hussain Andrabi Person · 1 sentence$/u,
    /^Defence Minister Khawaja Asif Person · 3 sentences$/u,
    /^No source named The report’s own word · 10 sentences$/u,
  ]);
  const own = page.getByRole("region", { name: "Zabihullah Mujahid" });
  await expect(own.getByRole("figure").first()).toContainText("Passage 4, through Anadolu");
  await expect(own.getByRole("figure").last()).toContainText("Passage 5, linked by the editor");
  await expect(page.getByText("Of 20 sentences, 19 were read by rules")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await own.getByRole("link", { name: "Passage 5" }).click();
  await expect(page).toHaveURL(`${STORY}#p5`);
  // The words that name a voice lead to it.
  await passage(page, "p8").getByRole("link", { name: "Foreign Office" }).click();
  await expect(page).toHaveURL(`${VOICES}#by-foreign-office`);
  await expect(page.getByRole("heading", { name: "The Foreign Office" })).toBeInViewport();
});

test("what is shared says whose words it quotes", async ({ page, request }) => {
  await page.goto("/share/istanbul-talks/istanbul/");
  const copied = await page.getByRole("textbox", { name: "Passage 8" }).inputValue();
  expect(copied.split("\n")[1]).toBe(`– ${OFFICE}`);
  await page.goto("/embed/istanbul-talks/paktika/");
  await expect(page.getByRole("figure")).toContainText(NOBODY);
  const html = await (await request.get(`${STORY}2025-10-25/`)).text();
  expect(/og:image:alt" content="([^"]*)"/u.exec(html)?.[1]).toMatch(/”, the report names no source$/u);
});

test("a lesson stops at a voice, marks its passages, and asks about it", async ({ page }) => {
  await page.goto(`${STORY}lesson/`);
  await page.getByRole("checkbox", { name: /^The Foreign Office/u }).check();
  await page.getByRole("checkbox", { name: /Doha/u }).check();
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByRole("textbox", { name: "Question 1" }).fill("How does the report know?");
  await expect(page.getByLabel("Asked at")).toHaveValue("by-foreign-office");
  await page.goto(await page.getByRole("textbox", { name: "Link to the lesson" }).inputValue());
  const lesson = page.getByRole("region", { name: "Lesson" });
  await expect(lesson.getByRole("heading", { name: "The Foreign Office" })).toBeVisible();
  await expect(page.locator(".text p[data-of-choice]")).toHaveCount(2);
  await expect(passage(page, "p8")).toBeInViewport();
  await expect(page.locator("p[data-current]")).toHaveAttribute("id", "p8");
  await lesson.getByRole("link", { name: "Passage 9" }).click();
  await expect(page.locator("p[data-current]")).toHaveAttribute("id", "p9");
  await lesson.getByRole("link", { name: "Next", exact: true }).click();
  await expect(lesson.getByText("How does the report know?")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await lesson.getByRole("link", { name: "Next", exact: true }).click();
  await expect(lesson.getByRole("heading", { name: /^Doha/u })).toBeVisible();
  await expect(page.locator(".text p[data-of-choice]")).toHaveCount(3);
});

test("a lesson stops at a time as at a place", async ({ page }) => {
  const code = encodeLesson({ title: "", stops: ["2025-10-18--2025-10-19", "by-asif"], questions: [] });
  await page.goto(`${STORY}lesson/walk/?lesson=${code}`);
  await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
  await page.getByRole("region", { name: "Lesson" }).getByRole("link", { name: "Next", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Defence Minister Khawaja Asif" })).toBeVisible();
  await expect(page.locator("p[data-current]")).toHaveAttribute("id", "p12");
});
