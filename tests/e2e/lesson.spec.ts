/** A teacher makes a lesson and hands out its link; a pupil does the lesson. */
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { encodeLesson } from "../../geo/lesson/lesson-link";
import { axeByDayAndNight } from "./axe";
import { print } from "./paper";
import { expect, map, PLACES, passage, row, test, untilAtRest } from "./test";

const MAKER = "/istanbul-talks/lesson/";
const WALK = "/istanbul-talks/lesson/walk/";

const LESSON = {
  title: "Who says what about the frontier?",
  stops: ["kunar", "durand-line"],
  questions: [
    { text: "Whose forces are said to have acted here?", stop: "kunar" },
    { text: "Whose voice is missing?", stop: null },
  ],
};
const CODE = encodeLesson(LESSON);
const walkOf = (code: string) => `${WALK}?lesson=${code}`;

const lesson = (page: Page) => page.getByRole("region", { name: "Lesson" });
const next = (page: Page) => lesson(page).getByRole("link", { name: "Next", exact: true });
const previous = (page: Page) => lesson(page).getByRole("link", { name: "Back", exact: true });
const link = (page: Page) => page.getByRole("textbox", { name: "Link to the lesson" });
const editLink = (page: Page) => page.getByRole("textbox", { name: "Link to edit this lesson" });
const addQuestion = (page: Page) => page.getByRole("button", { name: "Add a question" });

test.describe("a teacher", () => {
  test("makes a lesson by keyboard, copies its link, and the link opens it", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(MAKER);
    await page.getByLabel("Title (optional)").focus();
    await page.keyboard.type("A walk");
    for (const name of ["Kunar", "Doha"]) {
      await page.getByRole("checkbox", { name: new RegExp(name) }).focus();
      await page.keyboard.press("Space");
    }
    await page.getByRole("button", { name: "Move Doha up" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Doha is now 1 of 2" })).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Move Doha up" })).toBeFocused();
    await addQuestion(page).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Question 1" })).toBeFocused();
    await page.keyboard.type("Why here?");
    await page.getByLabel("Asked at").focus();
    await page.keyboard.type("Doha");
    await page.getByRole("button", { name: "Copy: Link to the lesson" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Copied.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await link(page).inputValue());

    await page.goto(copied);
    await expect(lesson(page).getByText("A walk")).toBeVisible();
    await expect(lesson(page).getByRole("heading", { name: /^Doha/ })).toBeVisible();
    await next(page).click();
    await expect(lesson(page).getByText("Why here?")).toBeVisible();
    await next(page).click();
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();
  });

  test("where copying isn't allowed, finds the link selected", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    });
    await page.goto(`${MAKER}?lesson=${CODE}`);
    await page.getByRole("button", { name: "Copy: Link to the lesson" }).click();
    await expect(page.getByText("the text is selected")).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await link(page).inputValue());
  });

  test("opens a lesson's link again to change it, and a reload keeps the change", async ({ page }) => {
    await page.goto(`${MAKER}?lesson=${CODE}`);
    await expect(page.getByLabel("Title (optional)")).toHaveValue(LESSON.title);
    await expect(page.getByRole("textbox", { name: "Question 2" })).toHaveValue("Whose voice is missing?");
    await page.getByRole("button", { name: "Move question 2 up" }).click();
    await page.getByRole("button", { name: "Remove question 2" }).click();
    await expect(addQuestion(page)).toBeFocused();
    await page.getByRole("checkbox", { name: /Kunar/ }).uncheck();
    const changed = encodeLesson({ ...LESSON, stops: ["durand-line"], questions: LESSON.questions.slice(1) });
    await expect(page).toHaveURL(`${MAKER}?lesson=${changed}`);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Question 1" })).toHaveValue("Whose voice is missing?");
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  });

  test("can hand out eight places and five questions in 2,000 characters, and no sixth question", async ({ page }) => {
    await page.goto(MAKER);
    await page.getByLabel("Title (optional)").fill("Two neighbours and a line: what does one report tell, and whom?");
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    for (let i = 1; i <= 5; i++) {
      await addQuestion(page).click();
      const text = [..."Which words does the report use for it, and who said them? "].map(
        (c, at) => c + PLACES[(at * i) % 8],
      );
      await page.getByRole("textbox", { name: `Question ${i}` }).fill(text.join(" ").slice(0, 150));
    }
    await expect(addQuestion(page)).toHaveAttribute("aria-disabled", "true");
    const length = (await link(page).inputValue()).length;
    expect(length).toBeLessThan(2000);
    await expect(page.getByText(`${length} characters`)).toBeVisible();
  });

  test("sees from the first place on what the class will get: link, QR code, steps, and a link to edit it", async ({
    page,
  }) => {
    await page.goto(MAKER);
    await expect(page.getByText("Choose a first stop")).toBeVisible();
    await page.getByRole("checkbox", { name: /Kunar/ }).check();
    const code = page.getByRole("img", { name: "QR code of the lesson" });
    await expect(code).toBeVisible();
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(await link(page).inputValue());

    await page.getByRole("checkbox", { name: /Doha/ }).check();
    await addQuestion(page).click();
    await page.getByRole("textbox", { name: "Question 1" }).fill("Why here?");
    const steps = page.getByRole("region", { name: "Preview" }).getByRole("listitem");
    await expect(steps).toHaveCount(3);
    await expect(steps.nth(1)).toContainText("Question 1 of 1 · Kunar");
    await expect(steps.nth(1)).toContainText("Why here?");
    const opened = page.waitForEvent("popup");
    await steps.nth(1).getByRole("link").click();
    await expect(lesson(await opened).getByText("Why here?")).toBeVisible();

    await page.goto(await editLink(page).inputValue());
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
    await expect(page.getByRole("textbox", { name: "Question 1" })).toHaveValue("Why here?");
  });

  test("is offered for a new question the next place that has none", async ({ page }) => {
    await page.goto(MAKER);
    for (const name of [/Kunar/, /Doha/, /Istanbul/]) await page.getByRole("checkbox", { name }).check();
    for (const [index, place] of ["kunar", "doha", "istanbul", "istanbul"].entries()) {
      await addQuestion(page).click();
      await expect(page.getByLabel("Asked at").nth(index)).toHaveValue(place);
    }
    await page.getByLabel("Asked at").nth(3).selectOption("doha");
    await addQuestion(page).click();
    await expect(page.getByLabel("Asked at").nth(4)).toHaveValue("doha");
  });

  test("with a long lesson is told that no camera would read its QR code", async ({ page }) => {
    const questions = PLACES.slice(0, 5).map((place, i) => ({
      // All words are different, so that they don't compress.
      text: Array.from({ length: 60 }, (_, word) => ((60 * i + word + 1) * 7_919_317).toString(36)).join(" "),
      stop: place,
    }));
    await page.goto(`${MAKER}?lesson=${encodeLesson({ ...LESSON, stops: [...PLACES], questions })}`);
    await expect(page.getByText("The link is too long for a QR code: shorten a question.")).toBeVisible();
  });

  test("edits a lesson from any of its steps", async ({ page }) => {
    for (const step of [1, 2, 4]) {
      await page.goto(`${walkOf(CODE)}&step=${step}`);
      await lesson(page).getByRole("link", { name: "Edit this lesson" }).click();
      await expect(page).toHaveURL(`${MAKER}?lesson=${CODE}`);
      await expect(page.getByLabel("Title (optional)")).toHaveValue(LESSON.title);
    }
  });

  for (const format of ["A4", "Letter"] as const) {
    test(`prints a lesson on ${format}: its questions stand on a sheet of their own, with room for answers`, async ({
      page,
    }) => {
      const questions = PLACES.slice(0, 5).map((place, i) => ({
        text: `Question of ${place}, ${"why? ".repeat(8)}${i}`,
        stop: place,
      }));
      await page.goto(walkOf(encodeLesson({ ...LESSON, stops: [...PLACES], questions })));
      await expect(lesson(page).getByRole("button", { name: "Print this lesson" })).toBeVisible();
      const sheet = (await print(page, format)).at(-1);
      expect(sheet?.text).toMatch(/Name\s+Class\s+Date/u);
      for (const words of [LESSON.title, "Questions", ...questions.map(({ text }) => text.trim())]) {
        expect(sheet?.text.replaceAll(/\s+/gu, " ")).toContain(words);
      }
      expect(sheet?.text).not.toContain("Print this lesson");
      await expect(page.locator(".walk-sheet li").first().locator(".line-to-write")).toHaveCount(3);
    });
  }

  test("with a damaged link is told so and begins anew", async ({ page }) => {
    await page.goto(`${MAKER}?lesson=${CODE.slice(0, -3)}`);
    await expect(page.getByText("The lesson in this address is damaged.")).toBeVisible();
    await expect(page.getByText("Choose a first stop")).toBeVisible();
  });
});

test.describe("a pupil", () => {
  test("walks place by place and question by question, there and back", async ({ page }) => {
    await page.goto(walkOf(CODE));
    await expect(lesson(page).getByText("Step 1 of 4")).toBeVisible();
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();
    await expect(passage(page, "p17")).toHaveAttribute("data-current");
    await expect(passage(page, "p17")).toBeInViewport();
    await expect(
      map(page)
        .locator(".live")
        .getByRole("link", { name: /^Kunar/ }),
    ).toHaveAttribute("aria-current");
    await expect(previous(page)).toHaveAttribute("aria-disabled", "true");

    await next(page).click();
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=2`);
    await expect(lesson(page).getByText("Whose forces are said to have acted here?")).toBeVisible();
    await expect(lesson(page).getByRole("heading", { name: "Question 1 of 2 · Kunar" })).toBeVisible();
    await expect(passage(page, "p17")).toHaveAttribute("data-current");

    await next(page).click();
    await expect(lesson(page).getByRole("heading", { name: /^Durand Line/ })).toBeVisible();
    await expect(passage(page, "p1")).toHaveAttribute("data-current");
    await expect(passage(page, "p1")).toBeInViewport();
    await lesson(page).getByRole("link", { name: "Next passage" }).click();
    await expect(passage(page, "p6")).toHaveAttribute("data-current");

    await next(page).click();
    await expect(lesson(page).getByText("Step 4 of 4")).toBeVisible();
    await expect(lesson(page).getByRole("progressbar")).toHaveAttribute("value", "4");
    await expect(lesson(page).getByText("Whose voice is missing?")).toBeVisible();
    await expect(page.locator("p[data-current]")).toHaveCount(0);
    await expect(next(page)).toHaveAttribute("aria-disabled", "true");

    await previous(page).click();
    await expect(lesson(page).getByText("Step 3 of 4")).toBeVisible();
    await page.goBack();
    await expect(lesson(page).getByText("Step 4 of 4")).toBeVisible();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(lesson(page).getByText("Step 2 of 4")).toBeVisible();
    await page.goForward();
    await expect(lesson(page).getByText("Step 3 of 4")).toBeVisible();
    await page.reload();
    await expect(lesson(page).getByText("Step 3 of 4")).toBeVisible();
    await expect(lesson(page).getByRole("heading", { name: /^Durand Line/ })).toBeVisible();
  });

  test("comes to the lesson by keyboard past the text and the map", async ({ page }) => {
    await page.goto(walkOf(CODE));
    await expect(lesson(page).getByText("Step 1 of 4")).toBeVisible();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the lesson" })).toBeFocused();
    await page.keyboard.press("Enter");
    for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
    await expect(next(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(lesson(page).getByText("Step 2 of 4")).toBeVisible();
  });

  test("needs no hand on the page for the lesson to open", async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL ?? "" });
    await page.goto(walkOf(CODE));
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();
    await page.close();
  });

  test("is not told that scripts are missing while they are on their way", async ({ page }) => {
    await page.route("**/*.js", () => {}); // They never come.
    await page.goto(walkOf(CODE), { waitUntil: "domcontentloaded" });
    await expect(passage(page, "p17")).toBeVisible();
    await expect(page.getByText("Lessons need JavaScript.")).toBeHidden();
  });

  test("looks at other places, in the row, in the text and on the map, and comes back to the step", async ({
    page,
  }) => {
    await page.goto(walkOf(CODE));
    await expect(page.locator("[data-map=live]")).toBeVisible();
    const back = lesson(page).getByRole("link", { name: "Back to Kunar" });
    await row(page).getByRole("link", { name: /^Doha/ }).click();
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=1&place=doha`);
    await expect(lesson(page).getByRole("heading", { name: /^Doha/ })).toBeVisible();
    await back.click();
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();

    await passage(page, "p17").getByRole("link", { name: "Helmand" }).click();
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=1&place=helmand#p17`);
    await page.goBack();
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();

    const nangarhar = map(page)
      .locator(".live")
      .getByRole("link", { name: /^Nangarhar/ });
    await untilAtRest(page);
    await nangarhar.click();
    await expect(lesson(page).getByRole("heading", { name: /^Nangarhar/ })).toBeVisible();
    await back.click();
    await nangarhar.focus();
    await page.keyboard.press("Enter");
    await expect(lesson(page).getByRole("heading", { name: /^Nangarhar/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=1&place=nangarhar`);
    await next(page).click();
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=2`);
  });

  test("goes back a step, and the card's steps lead on from there", async ({ page }) => {
    const code = encodeLesson({
      title: "",
      stops: ["durand-line"],
      questions: [{ text: "Why?", stop: "durand-line" }],
    });
    await page.goto(`${walkOf(code)}&step=2`);
    await expect(lesson(page).getByText("Why?")).toBeVisible();
    await previous(page).click();
    await expect(lesson(page).getByText("Step 1 of 2")).toBeVisible();
    await lesson(page).getByRole("link", { name: "Next passage" }).click();
    await expect(page).toHaveURL(`${walkOf(code)}&step=1#p6`);
    await expect(lesson(page).getByText("Step 1 of 2")).toBeVisible();
    await expect(page).toHaveTitle(/^Lesson: /);
  });

  test("stays in the lesson also where the browser has no Navigation API", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));
    await page.goto(walkOf(CODE));
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();
    await row(page).getByRole("link", { name: /^Doha/ }).click();
    await expect(page).toHaveURL(`${walkOf(CODE)}&step=1&place=doha`);
    await expect(lesson(page).getByRole("heading", { name: /^Doha/ })).toBeVisible();
    await lesson(page).getByRole("link", { name: "Back to Kunar" }).click();
    await expect(lesson(page).getByRole("heading", { name: /^Kunar/ })).toBeVisible();
    await next(page).click();
    await expect(lesson(page).getByText("Whose forces are said to have acted here?")).toBeVisible();
  });

  test("moves the map without leaving the place", async ({ page }) => {
    await page.goto(walkOf(CODE));
    await expect(page.locator("[data-map=live]")).toBeVisible();
    const box = await map(page).locator(".live path.map-shape[data-place=nangarhar]").boundingBox();
    if (!box) throw new Error("not drawn");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 40, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(walkOf(CODE));
  });

  test("reads HTML in a title or a question as the text it is", async ({ page }) => {
    const html = `<img src=x onerror="document.title='run'"><b>bold</b> & <script>1</script>`;
    const code = encodeLesson({
      title: html,
      stops: ["kunar"],
      questions: [{ text: `${html}\njavascript:`, stop: "kunar" }],
    });
    await page.goto(`${walkOf(code)}&step=2`);
    await expect(lesson(page).getByText(html, { exact: true })).toBeVisible();
    await expect(lesson(page).locator(".walk-question-text")).toHaveText(`${html}\njavascript:`);
    await expect(page.locator(".walk-bar, .walk-question").locator("img, b, script")).toHaveCount(0);
    await page.goto(`${MAKER}?lesson=${code}`);
    await expect(page.getByLabel("Title (optional)")).toHaveValue(html);
  });

  for (const [name, query, words] of [
    ["a damaged link", `?lesson=${CODE.slice(0, -3)}`, /This link to a lesson is damaged/],
    ["a link of a later version", `?lesson=${CODE.replace("1.", "2.")}`, /made with a later version/],
    ["no lesson in the link", "", /There is no lesson in this address/],
  ] as const) {
    test(`with ${name} finds the story, and one line that says so`, async ({ page }) => {
      await page.goto(WALK + query);
      await expect(page.getByRole("alert").filter({ hasText: words })).toBeInViewport();
      await expect(passage(page, "p18")).toContainText("peace talks conclude");
      await row(page)
        .getByRole("link", { name: /^Kunar/ })
        .click();
      await expect(page).toHaveURL("/istanbul-talks/kunar/");
      await page.goBack();
      await expect(page.getByRole("link", { name: "Make a lesson" }).filter({ visible: true })).toHaveAttribute(
        "href",
        MAKER,
      );
      await page.getByRole("link", { name: "Open it without a lesson" }).filter({ visible: true }).click();
      await expect(page).toHaveURL("/istanbul-talks/");
    });
  }

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("finds the story, and one line that says what a lesson needs", async ({ page }) => {
      await page.goto(walkOf(CODE));
      await expect(page.getByText("Lessons need JavaScript.")).toBeVisible();
      await expect(passage(page, "p17")).toBeVisible();
      await page.goto(MAKER);
      await expect(page.getByText("Making a lesson needs JavaScript.")).toBeVisible();
    });
  });
});

for (const [what, path, words] of [
  ["the maker", `${MAKER}?lesson=${CODE}`, "Link to edit this lesson"],
  ["a place", walkOf(CODE), "Step 1 of 4"],
  ["a question", `${walkOf(CODE)}&step=2`, "Whose forces"],
  ["a look aside", `${walkOf(CODE)}&step=2&place=doha`, "Back to Kunar"],
  ["the end", `${walkOf(CODE)}&step=4`, "The last step"],
  ["a damaged link", `${walkOf(CODE)}x`, "is damaged"],
] as const) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    expect(await axeByDayAndNight(page)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a long question never covers the passage that it is about", async ({ page }) => {
    const long = { text: "Why? ".repeat(99), stop: "kunar" };
    await page.goto(walkOf(encodeLesson({ ...LESSON, questions: [long] })));
    for (const step of [1, 2]) {
      await expect(lesson(page).getByText(`Step ${step} of 3`)).toBeVisible();
      await expect
        .poll(async () => {
          const [stage, text] = [await map(page).boundingBox(), await passage(page, "p17").boundingBox()];
          return Number(text?.y) - Number(stage?.y) - Number(stage?.height);
        })
        .toBeGreaterThanOrEqual(0);
      await expect(passage(page, "p17")).toBeInViewport({ ratio: 0.3 });
      await next(page).tap();
    }
  });
});

test("in a window 320 pixels wide nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = { title: "W".repeat(120), stops: [...PLACES], questions: [{ text: "W".repeat(500), stop: "kunar" }] };
  for (const path of [`${MAKER}?lesson=`, walkOf("")]) {
    for (const step of [2, 3]) {
      await page.goto(`${path}${encodeLesson(wide)}&step=${step}`);
      await expect(page.locator(".walk-bar, .maker-part").first()).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    }
  }
});

test("a step of a lesson prints what it shows: its place on the map, and the text", async ({ page }) => {
  test.slow();
  const code = encodeLesson({ title: "", stops: ["kunar", "doha"], questions: [] });
  await page.goto(`${walkOf(code)}&step=2`);
  await expect(lesson(page).getByRole("heading", { name: /^Doha/ })).toBeVisible();
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const [frame, doha] = [
    await map(page).locator(".picture").boundingBox(),
    await map(page).locator(".picture [data-place=doha]").boundingBox(),
  ];
  if (!frame || !doha) throw new Error("not drawn");
  expect(Math.abs(doha.x + doha.width / 2 - (frame.x + frame.width / 2))).toBeLessThan(30);
  const [first] = await print(page, "A4");
  for (const words of ["Doha", "City in Qatar"]) expect(first?.text).toContain(words);
  // In print the scale is the picture's, whatever the movable map shows.
  const bars = page.locator(".scale-bar:visible text");
  await expect(bars).toHaveCount(1);
  const scale = (await bars.textContent()) ?? "none";
  await page.goto("/istanbul-talks/doha/");
  await expect(bars).toHaveText(scale);
});

test.describe("on a slow line", () => {
  test("what isn't ready can't be used yet, and what is done as soon as it can be is not lost", async ({ page }) => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/_next/static/**/*.js", (route) => late.then(() => route.continue()));
    await page.goto(MAKER, { waitUntil: "commit" });
    const title = page.getByLabel("Title (optional)");
    await expect(title).toBeDisabled();
    for (const box of await page.getByRole("checkbox").all()) await expect(box).toBeDisabled();
    arrive();
    await title.fill("A walk");
    await page.getByRole("checkbox", { name: /Kunar/ }).check();
    await expect(title).toHaveValue("A walk");
    await expect(link(page)).toHaveValue(/lesson=1\./);
    await expect(page.getByRole("checkbox", { name: /Kunar/ })).toBeChecked();
  });

  test("the game waits until it can be played", async ({ page }) => {
    await page.route("**/_next/static/**/*.js", () => {}); // They never come.
    await page.goto("/istanbul-talks/find/", { waitUntil: "commit" });
    await expect(page.getByRole("button", { name: "Point at the map" })).toBeDisabled();
  });
});
