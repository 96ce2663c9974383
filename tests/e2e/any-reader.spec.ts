/** The page for those who use a keyboard, a screen reader, big letters, a small window, other colours, or paper. */
import type { Page } from "@playwright/test";
import { print } from "./paper";
import { cardToggle, expect, map, PLACES, passage, row, TIMES, takeTheMap, test, untilAtRest } from "./test";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("skip to the text by keyboard", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(passage(page, "p1").getByRole("link").first()).toBeFocused();
});

test("everything that takes the focus shows it", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  // With the picture, focus would jump to the live map when that loads.
  await takeTheMap(page);
  // Marks each element when it gets the focus; after the last one the focus leaves the page.
  const focused = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return "the page";
      focused.setAttribute("data-met", "");
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0
        ? "outlined"
        : focused.outerHTML.slice(0, 120);
    });
  let shown = "outlined";
  for (let i = 0; i < 200 && shown === "outlined"; i++) {
    await page.keyboard.press("Tab");
    shown = await focused();
  }
  expect(shown).toBe("the page");
  const controls = page.locator("a[href], button, select, input, summary, [tabindex]").filter({ visible: true });
  const missed = await controls.evaluateAll((all) =>
    (all as HTMLElement[])
      .filter(({ tabIndex, dataset }) => tabIndex >= 0 && dataset.met === undefined)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(missed).toEqual([]);
  expect(await page.locator("[data-met]").count()).toBeGreaterThan(PLACES.length);
});

test("places on the map come in the row's order, with names that say what they are", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  const names = await page
    .locator(".live [data-place][tabindex]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  expect(names).toEqual([
    "Durand Line, disputed line, 6 passages",
    "Kunar, province, 1 passage",
    "Nangarhar, province, 1 passage",
    "Paktika, province, 1 passage",
    "Khost, province, 1 passage",
    "Helmand, province, 1 passage",
    "Doha, city, 3 passages",
    "Istanbul, city, 4 passages",
  ]);
});

test("by keyboard one meets on the map what is in view, and no more", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  const stop = (place: string) => page.locator(`.live [data-place=${place}][role=link]`);
  await expect(stop("kunar")).toHaveAttribute("tabindex", "0");
  await expect(stop("nangarhar")).toHaveAttribute("tabindex", "0");
  await expect(stop("helmand")).toHaveAttribute("tabindex", "-1");
  await expect(stop("doha")).toHaveAttribute("tabindex", "-1");
  const zoomOut = page.getByRole("button", { name: "Zoom out" });
  for (let i = 0; i < 4; i++) {
    await zoomOut.click();
    await untilAtRest(page);
  }
  await expect(stop("helmand")).toHaveAttribute("tabindex", "0");
});

test("Escape leaves the place, and the focus comes back to where one was", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await row(page)
    .getByRole("link", { name: /^Khost/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/istanbul-talks/khost/");
  await map(page).getByRole("link", { name: "Back to the whole story" }).focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/istanbul-talks/");
  await expect(row(page).getByRole("link", { name: /^Khost/ })).toBeFocused();
});

test("a link on the card that goes away hands the focus to the new card", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  // Before the script is there, a link opens a page of its own.
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  await map(page).locator(".card").getByRole("link", { name: "Doha" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/istanbul-talks/doha/");
  await expect(page.locator(".card-name")).toBeFocused();
});

test("a change of place is announced once", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await row(page)
    .getByRole("link", { name: /^Helmand/ })
    .click();
  const said = page.getByRole("status").filter({ hasText: "Helmand, province, 1 passage" });
  await expect(said).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("names in other languages say which, and in which direction they run", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  const names = page.locator(".local-name");
  await expect(names).toHaveCount(2);
  await expect(names.nth(0).locator("bdi")).toHaveAttribute("lang", "fa-AF");
  await expect(names.nth(1).locator("bdi")).toHaveAttribute("lang", "ps");
  for (const name of await names.locator("bdi").all()) await expect(name).toHaveAttribute("dir", "rtl");
  await expect(names).toHaveText([/\(Dari\)/u, /\(Pashto\)/u]);
});

test.describe("in a window 320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing is lost and nothing scrolls sideways", async ({ page }) => {
    for (const path of ["/make/", "/istanbul-talks/", "/istanbul-talks/kunar/", "/istanbul-talks/durand-line/"]) {
      await page.goto(path);
      expect(await sideways(page), path).toBe(0);
    }
    await cardToggle(page).click();
    await expect(map(page).getByText("Disputed line between Afghanistan and Pakistan")).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
});

test.describe("with text twice as big", () => {
  const bigger = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });

  test("nothing scrolls sideways", async ({ page }) => {
    await page.goto("/istanbul-talks/durand-line/");
    await bigger(page);
    expect(await sideways(page)).toBe(0);
    await expect(map(page).getByText("Passage 1 · 1 of 6")).toBeVisible();
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("nothing scrolls sideways on any page", async ({ page }) => {
      const ofStory = [
        "",
        "kunar/",
        TIMES[0],
        "when/",
        "voices/",
        "places/",
        "find/",
        "lesson/",
        "handout/",
        "handout/key/",
        "handout/voices/",
      ];
      for (const path of [...ofStory.map((part) => `/istanbul-talks/${part}`), "/teachers/", "/make/", "/offline/"]) {
        expect((await page.goto(path))?.ok(), path).toBe(true);
        await bigger(page);
        expect(await sideways(page), path).toBe(0);
      }
    });
  });
});

test.describe("at 400 % zoom of a 1280 window", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("the passage can be read", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    expect(await sideways(page)).toBe(0);
    await expect(passage(page, "p17")).toBeInViewport();
    const onTop = await passage(page, "p17").evaluate((p) => {
      const { left, top } = p.getBoundingClientRect();
      return p.contains(document.elementFromPoint(left + 20, top + 10));
    });
    expect(onTop).toBe(true);
  });
});

test("choose dark, and find it dark on the next visit", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel("Appearance").selectOption("dark");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(page.getByLabel("Appearance")).toHaveValue("dark");
  await page.getByLabel("Appearance").selectOption("Automatic");
  expect(await paper()).toBe(light);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the map changes place at once", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    await takeTheMap(page);
    await map(page)
      .getByRole("link", { name: /^Helmand/ })
      .click();
    await expect(page).toHaveURL("/istanbul-talks/helmand/");
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
    await expect(map(page).getByRole("img", { name: /^Scale: this bar is (?!200 )\d+ km long$/ })).toBeVisible();
  });
});

test.describe("with forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("the chosen place is still told apart, in the text and on the map", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((e) => getComputedStyle(e).outlineStyle);
    expect(await outline(".mention[aria-current]")).toBe("solid");
    const fill = (place: string) =>
      page.locator(`.picture [data-place=${place}] .map-shape`).evaluate((e) => getComputedStyle(e).fillOpacity);
    expect(await fill("kunar")).not.toBe(await fill("nangarhar"));
  });
});

test("printed, the map comes out in full on white, with the card and the text", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await expect(map(page).locator(".picture")).toBeVisible();
  await expect(map(page).locator(".live")).toBeHidden();
  // The full text below has these words, marked.
  await expect(map(page).locator("blockquote")).toBeHidden();
  await expect(map(page).getByText("Passage 17")).toBeVisible();
  await expect(map(page).getByText("Key", { exact: true })).toBeHidden();
  await expect(row(page)).toBeHidden();
  const [first, ...more] = await print(page, "A4");
  // On paper the map and its card are under the headline, and the report begins below them.
  for (const words of ["Second round", "Province of Afghanistan", "border clashes"])
    expect(first?.text).toContain(words);
  expect(more).toHaveLength(2);
});

test.describe("when something does not come", () => {
  test.use({ mayComplain: true });

  test("without the map's data the picture stays, its places are links, and one line says so", async ({ page }) => {
    await page.route("**/map/istanbul-talks.*.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/istanbul-talks/");
    await page.locator(".picture").hover({ position: { x: 90, y: 20 } });
    await expect(page.getByText(/The movable map did not load/)).toBeVisible();
    await map(page)
      .getByRole("link", { name: /^Helmand/ })
      .click();
    await expect(page).toHaveURL("/istanbul-talks/helmand/");
    await expect(map(page).getByRole("link", { name: /^Helmand/ })).toBeInViewport();
  });

  test("without any script file the page is read as without scripts", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("/istanbul-talks/kunar/");
    await expect(passage(page, "p17")).toHaveAttribute("data-current");
    await passage(page, "p17").getByRole("link", { name: "Khost" }).click();
    await expect(page).toHaveURL("/istanbul-talks/khost/#p17");
  });

  test("without relief and ground the places are still there", async ({ page }) => {
    await page.route("**/map/*.{svg,webp}", (route) => route.abort());
    await page.goto("/istanbul-talks/kunar/");
    await expect(map(page).getByRole("link", { name: /^Kunar/ })).toBeInViewport();
  });
});
