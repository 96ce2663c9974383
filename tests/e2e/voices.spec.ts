/** Who says so: a reader asks it of each passage, a class of the whole article. */
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
/** What stands beside a passage. */
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
    const before = await boxOf(page, "p#p8");
    await expect(said(page, "p8")).toBeHidden();
    await toggle(page).check();
    await expect(said(page, "p8")).toHaveText(OFFICE);
    await expect(said(page, "p4")).toHaveText("according to Anadolu, and through it Zabihullah Mujahid");
    await expect(said(page, "p17")).toHaveText(NOBODY);
    const ids = Array.from({ length: 18 }, (_, i) => `p${i + 1}`);
    for (const id of ids) await expect(said(page, id)).toBeVisible();
    const [after, note, stage] = [
      await boxOf(page, "p#p8"),
      await boxOf(page, "p#p8 + small"),
      await boxOf(page, "#map"),
    ];
    expect([after.width, after.height]).toEqual([before.width, before.height]);
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
    // Beside the words, above the end of the passage, and before the map.
    const gutter = await passage(page, "p8").evaluate((p) => Number.parseFloat(getComputedStyle(p).paddingInlineEnd));
    expect(note.x).toBeGreaterThan(after.x + after.width - gutter);
    expect(note.x + note.width).toBeLessThanOrEqual(stage.x);
    expect(note.y).toBeGreaterThanOrEqual(after.y);
    expect(note.y).toBeLessThan(after.y + after.height);
    const notes = await page
      .locator(".text > small")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    for (const [i, { top }] of notes.entries()) expect(top).toBeGreaterThanOrEqual(notes[i - 1]?.bottom ?? 0);
    // The words stay the article's.
    expect(await passage(page, "p8").innerText()).toBe(words);
    await toggle(page).uncheck();
    await expect(said(page, "p8")).toBeHidden();
  });
});

test("by keyboard the switch is on and off again, and another place leaves it as it is", async ({ page }) => {
  await page.goto(STORY);
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

for (const format of ["A4", "Letter"] as const) {
  test(`the story prints on ${format} with who says so where that is asked, and else without`, async ({ page }) => {
    await page.goto(STORY);
    const text = async () => (await print(page, format)).map((sheet) => sheet.text.replaceAll(/\s+/gu, " ")).join(" ");
    expect(await text()).not.toContain("ccording to diplomatic sources");
    await toggle(page).check();
    const asked = await text();
    expect(asked).toMatch(/ccording to diplomatic sources/u);
    expect(asked).not.toContain("All voices");
  });

  test(`the page of voices prints on two sheets of ${format}, nothing cut`, async ({ page }) => {
    await page.goto(VOICES);
    const sheets = await print(page, format);
    expect(sheets.length).toBeLessThanOrEqual(2);
    for (const { beyond } of sheets) expect(beyond).toBeLessThanOrEqual(0);
  });

  test(`the handout of voices is one sheet of ${format}`, async ({ page }) => {
    await page.goto(`${STORY}handout/voices/`);
    const [sheet, ...more] = await print(page, format);
    expect(more).toEqual([]);
    expect(sheet?.beyond).toBeLessThanOrEqual(0);
    const text = sheet?.text.replaceAll(/\s+/gu, " ") ?? "";
    expect(text).toContain("Defence Minister Khawaja Asif");
    expect(text).toContain("No source named");
    // The names that would give it away are left out of the sentences.
    expect(text).not.toContain("Diplomatic sources said");
    await page.goto(`${STORY}handout/key/`);
    const answers = (await print(page, format)).at(-1)?.text.replaceAll(/\s+/gu, " ") ?? "";
    expect(answers).toMatch(/Who says so .*Anadolu, Zabihullah Mujahid · Passage 4/u);
  });
}

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
