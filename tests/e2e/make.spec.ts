/** An author's tasks at /make/. As in all tests, test.ts checks that nothing is requested from another origin. */
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { parseArticle } from "../../geo/article/article";
import { linkArticle } from "../../geo/mentions/passages";
import { parsePlaces } from "../../geo/places/places";
import { storyPlaces } from "../../geo/places/story-places";
import { countries } from "../geo/data";
import { LINE_WORDS, SIGNED, SOURCE } from "./pasted-article";
import { expect, PLACES, test } from "./test";
import { type WordParagraph, wordFile } from "./word-file";

/** Finding takes a while the first time, on a busy machine. */
test.slow();

const preview = (page: Page): FrameLocator => page.frameLocator("iframe[title='The story as readers will see it']");
const rows = (page: Page): Locator => page.getByRole("list", { name: "Places in the order of the row" });
const names = (page: Page): Locator => rows(page).locator(".make-name b");
const times = (page: Page): Locator => page.getByRole("list", { name: "Times in the order of reading" });
const voices = (page: Page): Locator => page.getByRole("list", { name: "Voices in the order in which they are heard" });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
const problem = (page: Page): Locator => page.locator("p.make-problem[role=alert]");
const finder = { timeout: 45_000 };

/** Pastes as from the clipboard: plain text and, if given, HTML. */
async function paste(page: Page, plain: string, html = ""): Promise<void> {
  await page.getByLabel("Paste the article here").evaluate(
    (field, [text = "", markup = ""]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      if (markup) clipboardData.setData("text/html", markup);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [plain, html],
  );
}

async function linkWords(page: Page, words: readonly string[], place: RegExp, typed = ""): Promise<void> {
  await button(page, "Link words to a place").click();
  const panel = page.getByRole("region", { name: "Link words to a place" });
  await panel.getByLabel(/^Words exactly as in the text/u).fill(words.join("\n"));
  await panel.getByLabel("Which place do they mean?").fill(typed);
  await panel.getByRole("button", { name: place }).click(finder);
}

/** Makes the story from the article, with five corrections. */
async function makeTheStory(page: Page): Promise<void> {
  await page.goto("/make/");
  await paste(page, SOURCE);
  await expect(names(page).first()).toBeVisible(finder);
  await button(page, /^Leave out all/u).click();
  await button(page, "Kabul is not a place").click();
  await button(page, "Islamabad is not a place").click();
  await linkWords(page, LINE_WORDS, /^Durand Line/u, "Durand");
  await linkWords(page, ["that meeting", "in Qatar"], /^Doha/u);
  await page.getByLabel("Day it was published").fill("2025-10-25");
  await expect(times(page)).toBeVisible(finder);
}

/** @returns which places each passage leads to, as the page has them */
const passagesIn = (text: Locator) =>
  text.evaluateAll((passages) =>
    passages.map((passage) => [
      passage.id,
      [...passage.querySelectorAll<HTMLElement>("[data-place]")].map(({ dataset, textContent }) => [
        dataset.place,
        textContent,
      ]),
    ]),
  );

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download", finder), button(page, name).click()]);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test("pastes the article and reaches the story's own places and passages in five corrections", async ({ page }) => {
  await makeTheStory(page);
  await expect(names(page)).toHaveCount(8);
  const passages = preview(page).locator(".text .passage");
  await expect(preview(page).locator(".mention[data-place=durand-line]").first()).toBeVisible(finder);
  const made = await passagesIn(passages);
  expect(new Set(made.flatMap(([, places]) => (places as string[][]).map(([place]) => place)))).toEqual(
    new Set(PLACES),
  );
  await page.goto("/istanbul-talks/");
  expect(made).toEqual(await passagesIn(page.locator(".text .passage")));
});

test("is accessible in every state", async ({ page }) => {
  await page.goto("/make/");
  await expectAccessible(page);
  await paste(page, " \n ");
  await expect(problem(page)).toContainText("no text");
  await expectAccessible(page);
  await button(page, "Start from an example").click();
  await expect(names(page).first()).toBeVisible(finder);
  await button(page, "Change Kunar").click();
  await button(page, "Set a point by hand").click();
  await button(page, "Link words to a place").click();
  await page.getByLabel("Title").fill("");
  await expect(preview(page).locator(".map-place").first()).toBeVisible(finder);
  await expectAccessible(page);
});

test("works by keyboard alone: leaves out, undoes, sets a point by hand", async ({ page }) => {
  await page.goto("/make/");
  await button(page, "Start from an example").focus();
  await page.keyboard.press("Enter");
  await expect(names(page).first()).toBeVisible(finder);
  await button(page, "Kabul is not a place").focus();
  await page.keyboard.press("Enter");
  await expect(names(page).filter({ hasText: "Kabul" })).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Kabul left out." })).toHaveCount(1);
  // Its row is gone, so the focus must be on the row that took its place.
  await expect(page.locator(".make-places .make-rows :focus")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(names(page).filter({ hasText: "Kabul" })).toHaveCount(1);
  await button(page, "Link words to a place").focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: "Link words to a place" });
  await panel.getByLabel(/^Words exactly as in the text/u).focus();
  await page.keyboard.type("a hotel");
  await panel.getByRole("button", { name: "Set a point by hand" }).focus();
  await page.keyboard.press("Space");
  await panel.getByLabel("Its name").focus();
  await page.keyboard.type("The hotel");
  const latitude = panel.getByLabel("Latitude");
  const before = await latitude.inputValue();
  await panel.getByRole("application").focus();
  await page.keyboard.press("ArrowUp");
  await expect(latitude).not.toHaveValue(before);
  await panel.getByRole("button", { name: "Set it here" }).focus();
  await page.keyboard.press("Enter");
  await expect(names(page).filter({ hasText: "The hotel" })).toHaveCount(1);
  await expect(
    preview(page)
      .getByRole("link", { name: /^The hotel/u })
      .first(),
  ).toBeVisible(finder);
});

test("takes the article from a saved news page, and what the page says of it", async ({ page }) => {
  const words = "The ministers met in Nairobi on Tuesday and spoke for three hours about the water of the lake. ";
  const html = `<!doctype html><html lang="en"><head><title>Lake talks open | The Example</title>
    <meta property="og:title" content="Lake talks open in Nairobi"><meta property="og:site_name" content="The Example">
    <meta property="article:published_time" content="2024-03-05T09:00:00Z"><meta name="author" content="A. Writer">
    <link rel="canonical" href="https://example.org/lake"><script>window.harm = true</script></head>
    <body><nav>Home News <a href="/x">Paris</a></nav><article><h1>Lake talks open in Nairobi</h1>
    ${Array.from({ length: 6 }, (_, i) => `<p>${i}. ${words.repeat(2)}</p>`).join("")}
    <h2>What comes next</h2><p>${words}In Kampala nobody wished to speak of it.</p></article><footer>London</footer></body></html>`;
  await page.goto("/make/");
  await page
    .getByLabel("A file with the article")
    .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await expect(page.getByLabel("Title")).toHaveValue(/Lake talks open/u);
  await expect(page.getByLabel("Day it was published")).toHaveValue("2024-03-05");
  await expect(page.getByLabel("Publisher")).toHaveValue("The Example");
  await expect(names(page)).toHaveText(["Nairobi", "Kampala"], finder);
  await expect(page.locator(".make-marked [data-kind=heading]")).toHaveText("What comes next");
  expect(await page.evaluate(() => "harm" in window)).toBe(false);
});

test("opens a Word document with its title, headings and quotations, and makes text of the rest", async ({ page }) => {
  const markup = "&lt;script&gt;window.harm = true&lt;/script&gt;";
  await page.goto("/make/");
  const open = async (paragraphs: readonly WordParagraph[], title = "") => {
    const word = { name: "lake.docx", mimeType: "", buffer: wordFile(paragraphs, title) };
    await page.getByLabel("A file with the article").setInputFiles(word);
  };
  await open(
    [
      ["Normal", "5 March 2024"],
      ["Title", "Lake talks open"],
      ["Normal", `The ministers met in Nairobi and spoke of ${markup} for an hour.`],
      ["Heading1", "What comes next"],
      ["Quote", "In Kampala nobody wished to speak of it."],
    ],
    "Not this title",
  );
  await expect(page.getByLabel("Title")).toHaveValue("Lake talks open");
  await expect(page.getByLabel("Day it was published")).toHaveValue("2024-03-05");
  await expect(names(page)).toHaveText(["Nairobi", "Kampala"], finder);
  await expect(page.locator(".make-marked [data-kind=heading]")).toHaveText("What comes next");
  await expect(page.locator(".make-marked [data-kind=quotation]")).toHaveText(/^In Kampala/u);
  await expect(preview(page).locator("#p1")).toContainText("<script>window.harm = true</script>", finder);
  expect(await page.evaluate(() => "harm" in window)).toBe(false);
  await button(page, "Another article").click();
  await open(
    [["Normal", "The title of this text stands only in its properties. It names Oslo."]],
    "Only in the properties",
  );
  await expect(page.getByLabel("Title")).toHaveValue("Only in the properties");
  await expect(preview(page).locator("#p1")).toContainText("It names Oslo.", finder);
});

test("says of a document that it can't open what is wrong with it", async ({ page }) => {
  const whole = wordFile([["Normal", "The talks went on in Oslo."]]);
  const broken = Buffer.from(whole);
  // Where the packed parts are.
  broken.fill(0x55, 100, 1200);
  const sentence = "The minister flew from Lima to Quito on the next day and said little.";
  const documents: readonly (readonly [name: string, buffer: Buffer, problem: RegExp])[] = [
    ["essay.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /only \.docx can be opened.*copy the text and paste it/u],
    ["secret.docx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /protected by a password, or is an older document/u],
    ["text.docx", Buffer.from("Only text"), /is damaged, or is not a Word document/u],
    ["half.docx", whole.subarray(0, whole.length / 2), /is damaged, or is not a Word document/u],
    ["holes.docx", broken, /is damaged/u],
    ["odd.docx", wordFile([["Normal", "No <end"]]), /is damaged/u],
    ["sheet.docx", Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array() })), /is not a Word document/u],
    ["empty.docx", wordFile([["Normal", " "]]), /contains no text/u],
    ["book.docx", wordFile(Array.from({ length: 1600 }, () => ["Normal", sentence])), /at most 20,000 words/u],
  ];
  await page.goto("/make/");
  for (const [name, buffer, words] of documents) {
    await page.getByLabel("A file with the article").setInputFiles({ name, mimeType: "", buffer });
    await expect(problem(page), name).toContainText(words);
  }
});

test("draws an article about another continent, with outlines", async ({ page }) => {
  await page.goto("/make/");
  await paste(
    page,
    "Floods in Brazil\n\nRain fell in Amazonas and in Peru.\n\nIn Manaus, Brazil, the Amazon River rose for a week.",
  );
  await expect(names(page).first()).toBeVisible(finder);
  await expect(names(page).filter({ hasText: /^(?:Amazonas|Peru|Manaus|Brazil)$/u })).toHaveCount(4);
  for (const place of ["peru", "brazil", "amazonas"]) {
    await expect(preview(page).locator(`.map-place[data-place=${place}]`)).toHaveAttribute(
      "data-shape",
      "area",
      finder,
    );
  }
  await expect(preview(page).locator(".map-place[data-place=amazon-river]")).toHaveAttribute("data-shape", "line");
  await expect(page.getByLabel("Title")).toHaveValue("Floods in Brazil");
});

test("takes 20,000 words and refuses more with a word", async ({ page }) => {
  const sentence = "The minister flew from Lima to Quito on the next day and said little. ";
  const WORDS = 17;
  const many = (count: number) =>
    Array.from({ length: Math.ceil(count / WORDS) }, () => `${sentence}Nobody asked why.`).join("\n\n");
  await page.goto("/make/");
  await paste(page, many(20_020));
  await expect(problem(page)).toContainText("at most 20,000 words");
  await paste(page, many(19_980));
  await expect(names(page)).toHaveText(["Lima", "Quito"], { timeout: 90_000 });
  await expect(preview(page).locator(".map-place").first()).toBeVisible({ timeout: 90_000 });
});

test("makes text of whatever is pasted", async ({ page }) => {
  await page.goto("/make/");
  const markup = "<img src=x onerror='document.title=1'><script>harm</script> **no bold** [no link](#x)";
  await paste(page, `Junk in Paris\n\nParis: ${markup} \u202Eturned\u202C and \u0000 gone in Lyon.`);
  await expect(names(page)).toHaveText(["Paris", "Lyon"], finder);
  await expect(page.getByRole("status").filter({ hasText: "3 hidden characters were left out." })).toHaveCount(1);
  const passage = preview(page).locator("#p1");
  await expect(passage).toHaveText(`Paris: ${markup} turned and gone in Lyon.`, finder);
  await expect(passage.locator("img, script, strong")).toHaveCount(0);
});

test("keeps the draft through a closed tab, goes on with it, and deletes it for good", async ({ page, context }) => {
  await page.goto("/make/");
  await button(page, "Start from an example").click();
  await expect(names(page).first()).toBeVisible(finder);
  await button(page, "Kabul is not a place").click();
  await expect(page).toHaveURL(/\?draft=/u);
  await expect(page.getByText("Kept in this browser")).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto("/make/");
  await again.getByRole("button", { name: /^Second round/u }).click();
  await expect(names(again).first()).toBeVisible(finder);
  await expect(names(again).filter({ hasText: "Kabul" })).toHaveCount(0);
  await again.getByRole("button", { name: "Another article" }).click();
  await again.getByRole("button", { name: /^Delete Second round/u }).click();
  await again.getByRole("button", { name: /for good$/u }).click();
  await expect(again.getByRole("button", { name: /^Delete/u })).toHaveCount(0);
  await again.reload();
  await expect(again.getByRole("button", { name: "Start from an example" })).toBeEnabled();
  await expect(again.getByRole("button", { name: /^Second round/u })).toHaveCount(0);
});

test("saves one file that opens anywhere, at any place, with and without scripts", async ({ page, browser }) => {
  await makeTheStory(page);
  await expect(preview(page).locator(".mention[data-place=durand-line]").first()).toBeVisible(finder);
  // Saved before the preview shows it: the preview waits until the typing rests.
  await page.getByLabel("Title").fill("Talks in Istanbul");
  const path = await saved(page, "Save the file");
  expect(readFileSync(path).length).toBeLessThan(400_000);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const file = await context.newPage();
    const asked: string[] = [];
    file.on("request", (request) => asked.push(request.url()));
    const complaints: string[] = [];
    file.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await file.goto(`file://${path}#kunar/p17`);
    await expect(file).toHaveTitle(/^Talks in Istanbul/u);
    await expect(file.locator(".card-name:visible")).toHaveText("Kunar");
    await expect(file.locator("#p17")).toBeInViewport();
    await expect(file.locator("#p17 .mention[data-place=kunar]")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    await file.locator("#p17").getByRole("link", { name: "Khost" }).click();
    await expect(file.locator(".card-name:visible")).toHaveText("Khost");
    await file.goBack();
    await expect(file.locator(".card-name:visible")).toHaveText("Kunar");
    await file
      .getByRole("link", { name: /^Back to the whole story/u })
      .locator("visible=true")
      .click();
    await expect(file.locator(".card-name:visible")).toHaveText("The map");
    // Its times are there as its places are, and no link leads nowhere.
    await file.locator("#p16").getByRole("link", { name: "the night of 11–12 October" }).click();
    await expect(file.locator(".card-name:visible")).toHaveText("11–12 October 2025");
    await expect(file.locator("#p16 .mention[data-time]")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    const lost = await file
      .locator("a[href^='#']")
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")?.slice(1) ?? "").filter((id) => !document.getElementById(id)),
      );
    expect(lost.filter((id) => id !== "")).toEqual([]);
    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
    if (javaScriptEnabled) {
      const { violations } = await new AxeBuilder({ page: file }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
    }
    await context.close();
  }
});

test("hands the story out in a link, and says when a link is damaged or of a later version", async ({ page }) => {
  await makeTheStory(page);
  const field = page.getByRole("textbox", { name: "Link to the story" });
  await expect(field).toBeVisible();
  const link = await field.inputValue();
  expect(link.length).toBeLessThan(8_000);
  await page.goto(`${link}/kunar/p17`);
  await expect(page.locator(".card-name")).toHaveText("Kunar", finder);
  await expect(page.locator("#p17")).toBeInViewport();
  await expect(page.getByText("Nobody has looked at:")).toContainText("Kunar");
  await page.locator("#p17").getByRole("link", { name: "Khost" }).click();
  await expect(page.locator(".card-name")).toHaveText("Khost");
  await expect(page).toHaveURL(`${link}/khost/p17`);
  await page.goBack();
  await expect(page.locator(".card-name")).toHaveText("Kunar");
  await page.getByRole("link", { name: /^18–19 October 2025, 1 passage/u }).click();
  await expect(page.locator(".card-name")).toHaveText("18–19 October 2025");
  await expect(page).toHaveURL(`${link}/2025-10-18--2025-10-19`);
  await expect(page.locator("#p11 .mention[data-time]")).toHaveAttribute("aria-current", "true");
  await expectAccessible(page);
  await page.goto("/istanbul-talks/");
  await page.goto(`${link.slice(0, -9)}`);
  await expect(page.getByText("The link is damaged")).toBeVisible();
  await page.goto("/istanbul-talks/");
  await page.goto(link.replace("#2.", "#9."));
  await expect(page.getByText("a later version")).toBeVisible();
});

test("saves a folder that the site of fixtures is built from, and that opens again", async ({ page }) => {
  await page.goto("/make/");
  await paste(page, SIGNED.text);
  await expect(names(page)).toHaveText(["Maseru", "Leribe", "Lesotho", "Doha", "Berea"], finder);
  await page.getByText("Author, address, language").click();
  await expect(page.getByLabel("Author")).toHaveValue("Tess Tester, T. E. Second");
  await page.getByLabel("Publisher").fill("The Testing Gazette");
  await page.getByLabel("Web address").fill("https://example.org/2025/signed");
  await page.getByLabel("What the tester is").selectOption("a person");
  await page.getByText(/^The report’s own word/u).click();
  await page.getByLabel(/^Who says: She had asked/u).selectOption("the tester");
  await linkWords(page, ["that town"], /^Leribe/u);
  await expect(preview(page).locator("#p3 .mention[data-place=leribe]")).toHaveCount(2, finder);
  const before = await passagesIn(preview(page).locator(".text .passage"));
  const path = await saved(page, "Save the folder");
  const committed = `tests/fixtures/${SIGNED.folder}`;
  const made = unzipSync(readFileSync(path));
  for (const file of readdirSync(committed)) {
    expect(strFromU8(made[`${SIGNED.folder}/${file}`] ?? new Uint8Array()), file).toBe(
      readFileSync(join(committed, file), "utf8"),
    );
  }
  expect(Object.keys(made).filter((name) => !name.endsWith("/"))).toHaveLength(readdirSync(committed).length);
  await page.goto("/make/");
  await page.getByLabel("A file with the article").setInputFiles(path);
  await expect(preview(page).locator("#p3 .mention[data-place=leribe]")).toHaveCount(2, finder);
  expect(await passagesIn(preview(page).locator(".text .passage"))).toEqual(before);
});

test("finds times and voices, has one of each corrected, and keeps them in the link and the folder", async ({
  page,
}) => {
  await makeTheStory(page);
  await expect(times(page).locator(".make-name")).toHaveText(
    [/^25 October 2025“today” · 2 times · found/u, /^18–19 October 2025/u, /^11–12 October 2025/u, /^15 October 2025/u],
    finder,
  );
  await expect(voices(page).locator(".make-name b")).toHaveText([
    "source",
    "Diplomatic sources",
    "Turkish news agency Anadolu",
    /Zabihullah Mujahid$/u,
    "the Foreign Office",
    /Andrabi$/u,
    "Defence Minister Khawaja Asif",
  ]);
  // By keyboard: change a day, and link words that no rule recognises.
  await button(page, "Change when “15 October” is").press("Enter");
  await times(page).getByLabel("The day").fill("2025-10-16");
  await times(page).getByRole("button", { name: "Set" }).press("Enter");
  await expect(times(page).locator(".make-name").last()).toHaveText(
    /^16 October 2025“15 October” · once · linked by you/u,
  );
  await expect(page.getByRole("status").filter({ hasText: "“15 October”: 16 October 2025." })).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(times(page).locator(".make-name").last()).toHaveText(/^15 October 2025/u);
  await button(page, "Link words to a time").press("Enter");
  const panel = page.getByRole("region", { name: "Link words to a time" });
  await panel.getByLabel(/^Words exactly as in the text/u).fill("that meeting");
  await panel.getByRole("button", { name: "18–19 October 2025" }).press("Enter");
  await expect(times(page).locator(".make-name")).toHaveCount(5);
  // A sentence whose 'he' only a person can resolve; and the kind of a voice.
  await page.getByLabel(/^Who says: He had earlier/u).selectOption({
    label: "the Afghan interim government’s spokesperson, Zabihullah Mujahid",
  });
  await expect(voices(page).getByRole("button", { name: /Mujahid.*2 sentences/u })).toBeVisible();
  await page.getByLabel("What the Foreign Office is").selectOption("an office");
  await button(page, "Change the Foreign Office").click();
  await expectAccessible(page);

  const link = await page.getByRole("textbox", { name: "Link to the story" }).inputValue();
  const files = unzipSync(readFileSync(await saved(page, "Save the folder")));
  const text = (file: string) =>
    strFromU8(files[`second-round-of-pak-afghan-talks-begin-in-istanbul/${file}`] ?? new Uint8Array());
  const article = parseArticle("article.md", text("article.md"));
  expect(text("article.md")).toContain("[that meeting](#doha,2025-10-18/2025-10-19)");
  const own = parsePlaces([{ file: "places.geojson", text: text("places.geojson") }], countries);
  const { paragraphs, voices: heard } = linkArticle(article, storyPlaces(article, own, [], "article.md"), "article.md");
  expect(heard.find(({ id }) => id === "foreign-office")).toMatchObject({ kind: "office" });
  expect(paragraphs.slice(3, 5).map(({ attributions }) => attributions.map(({ by }) => by))).toEqual([
    [["turkish-news-agency-anadolu", "zabihullah-mujahid"]],
    [["zabihullah-mujahid"]],
  ]);
  await page.goto("/istanbul-talks/");
  await page.goto(link.replace("/read/", "/make/"));
  await expect(times(page).locator(".make-name")).toHaveCount(5, finder);
  await expect(page.getByLabel("What the Foreign Office is")).toHaveValue("office");
  await expect(voices(page).getByRole("button", { name: /Mujahid.*2 sentences/u })).toBeVisible();
});

test("says at its place what is missing and what can't be read", async ({ page }) => {
  await page.goto("/make/");
  const input = page.getByLabel("A file with the article");
  await input.setInputFiles({ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([1, 0, 2, 0]) });
  await expect(problem(page)).toContainText("is not a text file");
  const zip = test.info().outputPath("broken.zip");
  await writeFile(zip, "no zip");
  await input.setInputFiles(zip);
  await expect(problem(page)).toContainText("not a zip file");
  await paste(page, "No title here. The talks went on in Oslo.");
  await expect(names(page)).toHaveText(["Oslo"], finder);
  await expect(page.getByRole("link", { name: "A title is needed." })).toBeVisible();
  await page.getByLabel("Title").fill("Talks");
  await page.getByLabel("Day it was published").fill("2024-01-31");
  await expect(button(page, "Save the file")).toBeVisible();
});
