import jsQR from "jsqr";
import { PNG } from "pngjs";
import { axe } from "./axe";
import { print } from "./paper";
import { expect, test } from "./test";

const HANDOUT = "/istanbul-talks/handout/";
const NAMES = ["Durand Line", "Kunar", "Nangarhar", "Paktika", "Khost", "Helmand", "Doha", "Istanbul"];

const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8"];
const PARAGRAPH_18 = "maintain the ceasefire until";

const squeeze = (text: string) => text.replaceAll(/\s+/gu, "");

for (const format of ["A4", "Letter"] as const) {
  test(`print the handout on ${format}: article, map, passages and questions, nothing cut`, async ({ page }) => {
    await page.goto(HANDOUT);
    const paragraphs = await page.locator(".handout-text p").evaluateAll((all) =>
      all.map((p) => {
        const copy = p.cloneNode(true) as Element;
        for (const number of copy.querySelectorAll("sup")) number.remove();
        return copy.textContent ?? "";
      }),
    );
    expect(paragraphs).toHaveLength(18);
    const sheets = await print(page, format);
    // Two sheets of paper, printed on both sides: the report, the maps, the passages, the questions.
    expect(sheets).toHaveLength(4);
    const [report, maps, passages, questions] = sheets;
    expect(report?.text).toContain(PARAGRAPH_18);
    expect(maps?.text).toContain("The places on the map");
    expect(passages?.text).toContain("What the article says of each place");
    expect(questions?.text).toContain("Which places does passage 17 name? Shade them on the map.");
    expect(questions?.text).toContain("Whose words does the article report?");
    for (const sheet of [report, questions]) expect(sheet?.text).toMatch(/Name\s+Class\s+Date/u);
    for (const { beyond } of sheets) expect(beyond).toBeLessThanOrEqual(0);
    // These sheets are well filled; there are lines to write on under the last question.
    for (const { filled } of [report, questions].flatMap((sheet) => sheet ?? [])) expect(filled).toBeGreaterThan(0.7);
    const text = sheets.map((sheet) => sheet.text).join(" ");
    // Numbers are printed among the words, so digits are ignored: all words of the article must be there in order.
    // A PDF may use another character for the apostrophe.
    const letters = (some: string) => squeeze(some).replaceAll(/\d/gu, "").replaceAll("ʼ", "’");
    for (const paragraph of paragraphs) expect(letters(text)).toContain(letters(paragraph));
    for (const name of NAMES) {
      expect(maps?.text).toContain(name);
      expect(passages?.text).toContain(name);
    }
    // Each number is on the map and in the key; the sheet's own number is removed first.
    const words = maps?.text.replace(/\d+\s*\/\s*\d+/u, "").split(/\s+/u);
    for (const number of NUMBERS) expect(words?.filter((word) => word === number)).toHaveLength(2);
    expect(maps?.text).toContain("Afghanistan does not recognise it as one");
    expect(maps?.text).toContain("GeoNames (CC BY 4.0)");
  });

  test(`the map to label is one sheet of ${format}, with a word bank or without`, async ({ page }) => {
    test.slow();
    await page.goto(`${HANDOUT}blank/`);
    const [withNames, ...more] = await print(page, format);
    expect(more).toEqual([]);
    const sorted = ["Doha", "Durand Line", "Helmand", "Istanbul", "Khost", "Kunar", "Nangarhar", "Paktika"];
    const words = withNames?.text.replaceAll(/\s+/gu, " ") ?? "";
    expect(words).toContain(`Word bank ${sorted.join(" ")}`);
    await page.getByRole("checkbox", { name: "Word bank" }).uncheck();
    const [bare, ...others] = await print(page, format);
    expect(others).toEqual([]);
    for (const name of NAMES.filter((name) => name !== "Istanbul")) expect(bare?.text).not.toContain(name);
  });

  test(`the key is one sheet of ${format}, and the answers are another`, async ({ page }) => {
    await page.goto(`${HANDOUT}key/`);
    const [key, answers, ...more] = await print(page, format);
    expect(more).toEqual([]);
    for (const name of NAMES) expect(key?.text).toContain(name);
    const text = answers?.text.replaceAll(/\s+/gu, " ");
    expect(text).toContain("Kunar (2), Nangarhar (3), Paktika (4), Khost (5) and Helmand (6).");
    expect(text).toContain("“that meeting”.");
  });
}

test("the maps carry every number once, and are told apart in black and white", async ({ page }) => {
  await page.goto(`${HANDOUT}blank/`);
  expect(await page.locator(".handout-number text").allTextContents()).toEqual(NUMBERS);
  // A map to be labelled has no names on it; the map of its key has.
  await expect(page.locator(".handout-map .names text")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  const colours = await page
    .locator(":is(.handout-line, .handout-province, .handout-city, .handout-number circle)")
    .evaluateAll((shapes) =>
      shapes.map((shape) => getComputedStyle(shape)).flatMap(({ fill, stroke }) => [fill, stroke]),
    );
  // Black, white, or hatching.
  for (const colour of colours)
    expect(colour).toMatch(/^(?:rgb\(0, 0, 0\)|rgb\(255, 255, 255\)|none|url\(.*hatch.*\).*)$/);
});

test("the code on the handout leads to the story", async ({ page }) => {
  await page.goto(HANDOUT);
  const code = page.getByRole("img", { name: /^QR code of / });
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height)?.data;
  expect(found).toMatch(/^http.*\/istanbul-talks\/$/);
  await expect(page.getByText(String(found), { exact: true })).toBeVisible();
});

test("go from one handout to the other, and back to the story", async ({ page }) => {
  await page.goto(HANDOUT);
  await page.getByRole("link", { name: "Map to label" }).click();
  await expect(page.getByRole("heading", { name: "Write the name of each place beside its number" })).toBeVisible();
  await page.getByRole("link", { name: "Key and answers" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Kunar Province of Afghanistan" })).toBeVisible();
  await page.getByRole("link", { name: "The story" }).click();
  await expect(page).toHaveURL("/istanbul-talks/");
});

test("the handouts are accessible and fit a narrow window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["", "blank/", "key/"]) {
    await page.goto(HANDOUT + path);
    expect(await axe(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("each mention carries the number of its place, and each passage holds its bold words", async ({ page }) => {
  await page.goto(HANDOUT);
  const named = (words: string) => page.locator(".handout-together", { hasText: words }).locator("sup");
  for (const [words, number] of [
    ["Nangarhar", "3"],
    ["Doha", "7"],
    ["ISTANBUL", "8"],
  ] as const) {
    await expect(named(words).first()).toHaveText(number);
  }
  const rows = await page
    .locator(".handout-row li")
    .evaluateAll((all) => all.map((row) => row.querySelector("b")?.textContent));
  expect(rows).toHaveLength(18);
  expect(rows.every(Boolean)).toBe(true);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the handout is whole, and has no button that does nothing", async ({ page }) => {
    await page.goto(HANDOUT);
    await expect(page.getByRole("heading", { name: "The places on the map" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await page.goto(`${HANDOUT}blank/`);
    await expect(page.getByRole("heading", { name: "Word bank" })).toBeVisible();
    await page.getByRole("checkbox", { name: "Word bank" }).uncheck();
    await expect(page.getByRole("heading", { name: "Word bank" })).toBeHidden();
  });
});
