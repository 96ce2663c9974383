import type { Locator, Page } from "@playwright/test";
import { axeByDayAndNight } from "./axe";
import { expect, type PLACES, test } from "./test";

const GAME = "/istanbul-talks/find/?seed=7";
/** The order of the questions with seed 7. */
const ORDER = ["Durand Line", "Istanbul", "Khost", "Doha", "Helmand", "Nangarhar", "Kunar", "Paktika"] as const;

const target = (page: Page): Locator => page.getByRole("application");
const heading = (page: Page): Locator => page.getByRole("heading", { level: 2 });
const verdict = (page: Page): Locator => page.getByRole("status");
const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Clicks the place's shape on the map, which has no name there. */
async function pointAt(page: Page, place: (typeof PLACES)[number]): Promise<void> {
  const box = await page.locator(`.find-drawing [data-place=${place}]`).boundingBox();
  if (!box) throw new Error(`${place} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function start(page: Page, way: "Point at the map" | "Choose from a list"): Promise<void> {
  await page.goto(GAME);
  await button(page, way).click();
  await expect(heading(page)).toBeFocused();
}

test("a wrong answer tells how far it is, what was pointed at, and what the report says", async ({ page }) => {
  await start(page, "Point at the map");
  await expect(heading(page)).toHaveText("Where is the Durand Line?");
  await expect(button(page, "It is here")).toBeDisabled();
  await pointAt(page, "helmand");
  await button(page, "It is here").click();
  await expect(verdict(page)).toHaveText(/^Not quite: \d+ km from the Durand Line\. You pointed at Helmand\.$/);
  await expect(heading(page)).toBeFocused();
  await expect(page.locator(".find-drawing [data-chosen][data-place]")).toHaveAttribute("data-place", "durand-line");
  await expect(page.locator(".find-way")).toBeAttached();
  await expect(page.getByText("Disputed line between Afghanistan and Pakistan")).toBeVisible();
  await expect(page.locator("blockquote mark")).toHaveText("border clashes");
  await page.getByRole("link", { name: "Read it in the article" }).click();
  await expect(page).toHaveURL("/istanbul-talks/durand-line/#p1");
});

test("the name of a line that was asked for lies on no other place", async ({ page }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await start(page, "Point at the map");
    await pointAt(page, "helmand");
    await button(page, "It is here").click();
    const name = await page.locator(".find-name text").boundingBox();
    if (!name) throw new Error("no name");
    const covered = await page.locator('.find-drawing [data-shape="area"] path').evaluateAll(
      (paths, { x, y, width, height }) =>
        (paths as SVGGeometryElement[]).filter((path) => {
          const toPath = path.getScreenCTM()?.inverse();
          const points = Array.from(
            { length: 44 },
            (_, i) => new DOMPoint(x + ((i % 11) * width) / 10, y + (Math.floor(i / 11) * height) / 3),
          );
          return points.some((point) => path.isPointInFill(point.matrixTransform(toPath)));
        }).length,
      name,
    );
    expect(covered, `at ${viewport.width}`).toBe(0);
  }
});

test("a right answer near a far city, on the whole region", async ({ page }) => {
  await start(page, "Point at the map");
  await pointAt(page, "helmand");
  await button(page, "It is here").click();
  await button(page, "Next").click();
  await expect(heading(page)).toHaveText("Where is Istanbul?");
  await button(page, "Whole region").click();
  await pointAt(page, "istanbul");
  await button(page, "It is here").click();
  await expect(verdict(page)).toHaveText(/^Right: .+ km from Istanbul\.$/);
});

test("from the result the next stop of the keyboard is Next", async ({ page }) => {
  await start(page, "Point at the map");
  await pointAt(page, "helmand");
  await button(page, "It is here").click();
  await expect(heading(page)).toHaveText("The Durand Line");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page, "Next")).toBeFocused();
});

test("the pin goes by the keys, and the map with it", async ({ page }) => {
  await start(page, "Point at the map");
  await page.keyboard.press("Tab");
  await expect(target(page)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  const pin = page.locator(".find-pin").first();
  const before = await pin.boundingBox();
  await page.keyboard.press("ArrowRight");
  const after = await pin.boundingBox();
  expect(Math.round((after?.x ?? 0) - (before?.x ?? 0))).toBe(20);
  await page.keyboard.press("+");
  for (let steps = 0; steps < 40; steps++) await page.keyboard.press("ArrowLeft");
  const [frame, at] = [await target(page).boundingBox(), await pin.boundingBox()];
  expect(at?.x ?? 0).toBeGreaterThan(frame?.x ?? 0);
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toHaveText(/^Not quite: /);
});

test("without seeing the map and without a pointer: the whole game from the list", async ({ page }) => {
  await page.goto(GAME);
  await expect(button(page, "Choose from a list")).toBeEnabled();
  await button(page, "Choose from a list").focus();
  await page.keyboard.press("Enter");
  for (const [index, name] of ORDER.entries()) {
    await expect(heading(page)).toHaveText("Which place is it?");
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText(`${index + 1} of 8`)).toBeVisible();
    // One wrong, seven right.
    const answer = name === "Kunar" ? "Khost" : name;
    await page.getByRole("radio", { name: answer, exact: true }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toHaveText(
      name === "Kunar" ? /^No: it is Kunar, \d+ km from the middle of Khost\.$/ : /^Right: it is /,
    );
    await expect(heading(page)).toBeFocused();
    await button(page, index < 7 ? "Next" : "Score").focus();
    await page.keyboard.press("Enter");
  }
  await expect(heading(page)).toHaveText("7 of 8 right");
  await expect(page.getByRole("row")).toHaveCount(9);
  await expect(page.getByRole("row", { name: /Kunar/ })).toContainText("wrong");
  await expect(page.getByRole("link", { name: "Paktika" })).toHaveAttribute("href", "/istanbul-talks/paktika/");
});

/** Answers every question correctly, in the order of seed 7. */
async function playThrough(page: Page): Promise<void> {
  await start(page, "Choose from a list");
  for (const name of ORDER) {
    await page.getByRole("radio", { name, exact: true }).check();
    await button(page, "Answer").click();
    await expect(verdict(page)).toHaveText(/^Right/);
    await page.getByRole("button", { name: /^(Next|Score)$/ }).click();
  }
  await expect(heading(page)).toHaveText("8 of 8 right");
}

test("the address is the game: Play again asks in the same order", async ({ page }) => {
  await playThrough(page);
  await expect(page).toHaveURL(`${GAME}&by=list`);
  await button(page, "Play again").click();
  await expect(page).toHaveURL(`${GAME}&by=list`);
  await expect(page.getByText("1 of 8")).toBeVisible();
  await expect(page.getByText("Disputed line between Afghanistan and Pakistan")).toBeVisible();
});

test("New game is another game with an address of its own", async ({ page }) => {
  await playThrough(page);
  await button(page, "New game").click();
  await expect(heading(page)).toHaveText("Which place is it?");
  await expect(page).toHaveURL(/\/istanbul-talks\/find\/\?seed=\d+&by=list$/);
  expect(page.url()).not.toContain("seed=7&");
});

test("without an order in the address, one is chosen and put there", async ({ page }) => {
  await page.goto("/istanbul-talks/find/");
  await button(page, "Point at the map").click();
  await expect(page).toHaveURL(/\/istanbul-talks\/find\/\?seed=\d+$/);
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByText(/^Same questions for everyone: game \d+$/)).toBeVisible();
});

test("when the outlines can't be loaded it says so, and tries again", async ({ page, context }) => {
  await context.route("**/map/istanbul-talks.*.json", (route) => route.fulfill({ status: 200, body: "broken" }));
  await start(page, "Point at the map");
  await pointAt(page, "helmand");
  await button(page, "It is here").click();
  await expect(verdict(page)).toHaveText("The outlines could not be loaded. Try again.");
  await context.unroute("**/map/istanbul-talks.*.json");
  await button(page, "It is here").click();
  await expect(verdict(page)).toHaveText(/^Not quite/);
});

test("axe finds nothing in any state", async ({ page }) => {
  test.slow();
  await page.goto(GAME);
  expect(await axeByDayAndNight(page)).toEqual([]);
  await button(page, "Point at the map").click();
  expect(await axeByDayAndNight(page)).toEqual([]);
  await pointAt(page, "helmand");
  expect(await axeByDayAndNight(page)).toEqual([]);
  await button(page, "It is here").click();
  await expect(button(page, "Next")).toBeVisible();
  expect(await axeByDayAndNight(page)).toEqual([]);
  await page.goto(`${GAME}&by=list`);
  await button(page, "Choose from a list").click();
  expect(await axeByDayAndNight(page)).toEqual([]);
  for (const _ of ORDER) {
    await page.getByRole("radio", { name: "Doha" }).check();
    await button(page, "Answer").click();
    await page.getByRole("button", { name: /^(Next|Score)$/ }).click();
  }
  await expect(heading(page)).toHaveText("1 of 8 right");
  expect(await axeByDayAndNight(page)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one finds Khost: go closer, tap, and the answer is told above the map", async ({ page }) => {
    await page.goto("/istanbul-talks/find/?seed=7");
    await button(page, "Point at the map").tap();
    // Go to the third question; the first two answers don't matter.
    for (let question = 0; question < 2; question++) {
      await target(page).tap();
      await button(page, "It is here").tap();
      await button(page, "Next").tap();
    }
    await expect(heading(page)).toHaveText("Where is Khost?");
    await pointAt(page, "khost");
    await button(page, "Zoom in").tap();
    await pointAt(page, "khost");
    await button(page, "It is here").tap();
    await expect(verdict(page)).toHaveText("Right: inside Khost.");
    await expect(verdict(page)).toBeInViewport();
  });

  test("what one taps is at least 44 pixels high and wide", async ({ page }) => {
    const small = () =>
      page.locator(".find :is(button, label, select, .masthead a, .find-actions a, td a, th a)").evaluateAll((all) =>
        all
          .map((one) => ({ name: one.textContent, rect: one.getBoundingClientRect() }))
          .filter(({ rect }) => rect.width > 0 && (rect.width < 44 || rect.height < 44))
          .map(({ name, rect }) => `${name}: ${rect.width}×${rect.height}`),
      );
    await page.goto(GAME);
    expect(await small()).toEqual([]);
    await button(page, "Point at the map").tap();
    expect(await small()).toEqual([]);
    await target(page).tap();
    await button(page, "It is here").tap();
    await expect(button(page, "Next")).toBeVisible();
    expect(await small()).toEqual([]);
    await page.goto(GAME);
    await button(page, "Choose from a list").tap();
    expect(await small()).toEqual([]);
  });
});

test.describe("on the smallest screen", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test("nothing scrolls sideways", async ({ page }) => {
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.goto(GAME);
    expect(await overflow()).toBe(0);
    await button(page, "Point at the map").tap();
    await target(page).tap();
    expect(await overflow()).toBe(0);
    await button(page, "It is here").tap();
    await expect(button(page, "Next")).toBeVisible();
    expect(await overflow()).toBe(0);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("it says that it needs them, and leads to the handout and the report", async ({ page }) => {
    await page.goto("/istanbul-talks/find/");
    await expect(page.getByText("This game needs JavaScript.")).toBeVisible();
    await expect(page.getByRole("link", { name: "the map to label" })).toHaveAttribute(
      "href",
      "/istanbul-talks/handout/blank/",
    );
    await expect(button(page, "Point at the map")).toBeHidden();
    await page.getByRole("link", { name: "the article with its map" }).click();
    await expect(page).toHaveURL("/istanbul-talks/");
  });
});
