/**
 * After following a link, readers see whose page it is, which story and which passage is meant, and keep their place.
 */
import type { Page } from "@playwright/test";
import { expect, map, passage, row, test } from "./test";

const TITLE = "Second round of Pak-Afghan talks begin in Istanbul";
const QUOTED = "/istanbul-talks/kunar/#p17:~:text=Pakistani%20security%20forces";
const LANDINGS = ["/istanbul-talks/kunar/", "/istanbul-talks/kunar/#p17", QUOTED, "/istanbul-talks/istanbul/#p10"];

/** The text of every line that is in view and not covered. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const on = document.elementFromPoint(left + Math.min(width, 60) / 2, top + height / 2);
      return height > 0 && on !== null && (element.contains(on) || on.contains(element));
    };
    return [...document.querySelectorAll("h1, .masthead a, .story-bar, .card-story")]
      .filter(isSeen)
      .map((element) => element.textContent)
      .join(" ");
  });

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 256 },
  { width: 2560, height: 1440 },
];

for (const viewport of WINDOWS) {
  test(`wherever a link lands at ${viewport.width}×${viewport.height}, the story and the site are named`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const address of LANDINGS) {
      await page.goto("about:blank");
      await page.goto(address);
      await expect(page.locator("html"), address).toHaveAttribute("data-ready");
      const seen = await inSight(page);
      expect(seen, address).toContain(TITLE);
      expect(seen, address).toContain("Passage");
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, address).toBe(clientWidth);
    }
    await page.reload();
    expect(await inSight(page)).toContain(TITLE);
  });
}

test("at the top of the page the headline is said once", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  expect((await inSight(page)).split(TITLE)).toHaveLength(2);
  // A caption that only repeats the headline is left out.
  await expect(page.locator(".caption")).toHaveCount(0);
});

test("the bar leads back to the headline", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await page.getByRole("link", { name: `Passage ${TITLE}` }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(map(page).getByRole("heading", { name: "Kunar" })).toBeVisible();
});

test("an address that names a passage of no such place: the mark and the card agree", async ({ page }) => {
  await page.goto("/istanbul-talks/doha/#p17");
  await expect(page.locator("p[data-current]")).toHaveCount(1);
  await expect(passage(page, "p17")).toHaveAttribute("data-current");
  await expect(map(page).getByText("Passage 17 does not speak of Doha")).toBeVisible();
  await expect(map(page).locator("blockquote")).toContainText("Pakistani security forces");
  await expect(map(page).locator(".steps [aria-current]")).toHaveCount(0);
  await map(page).getByRole("link", { name: "Next passage" }).click();
  await expect(map(page).getByText("Passage 6 · 1 of 3")).toBeVisible();
  await expect(passage(page, "p6")).toHaveAttribute("data-current");
});

test("each passage has its number beside it, which leads to it", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await passage(page, "p15").getByRole("link", { name: "Passage 15" }).click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/#p15");
  const drawn = await passage(page, "p15")
    .getByRole("link", { name: "Passage 15" })
    .evaluate((link) => getComputedStyle(link, "::before").content);
  expect(drawn).toBe('"15"');
  // The text itself is unchanged.
  expect(await passage(page, "p15").innerText()).toMatch(/^It is worth noting/u);
  await page.goto("/share/istanbul-talks/kunar/");
  await expect(page.getByRole("textbox", { name: "Passage 17" })).toBeVisible();
  await page.goto("/istanbul-talks/handout/");
  await expect(page.getByText("Passage 17", { exact: true }).first()).toBeVisible();
});

test("the mark covers the whole passage, as its rule does, and lies within what is drawn of it", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  const [marked, rule] = await passage(page, "p17").evaluate((p) => {
    const { insetInlineStart } = getComputedStyle(p, "::before");
    return [getComputedStyle(p).backgroundColor, Number.parseFloat(insetInlineStart)];
  });
  expect(marked).not.toBe("rgba(0, 0, 0, 0)");
  expect(rule).toBeGreaterThanOrEqual(0);
});

test("a window that becomes narrower and wider keeps the line that one reads", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/istanbul-talks/");
  await passage(page, "p11").evaluate((p) => p.scrollIntoView({ block: "start", behavior: "instant" }));
  const line = () =>
    passage(page, "p11").evaluate(
      (p) => p.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(p).scrollMarginTop),
    );
  // As long as the page needs to notice that scrolling has stopped.
  await page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  for (const width of [1100, 700, 390, 700, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(line, `${width} pixels wide`).toBeGreaterThan(-60);
    await expect.poll(line, `${width} pixels wide`).toBeLessThan(60);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the places stand in one line, which goes on sideways and is brought to the chosen one", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    const tops = await row(page)
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await expect(row(page).getByText("Places, and how many passages speak of them")).toBeInViewport();
    await page.goto("/istanbul-talks/istanbul/");
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await expect(row(page).getByRole("link", { name: "Istanbul, 4 passages" })).toBeInViewport({ ratio: 1 });
  });

  test("without scripts the row is brought to the chosen place too", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: baseURL ?? "",
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto("/istanbul-talks/helmand/");
    await expect(row(page).getByRole("link", { name: "Helmand, 1 passage" })).toBeInViewport({ ratio: 1 });
    await context.close();
  });
});

test.describe("on a big screen", () => {
  test.use({ viewport: { width: 2560, height: 1440 } });

  test("headline, text and map fill it, and a line has 60 to 75 characters", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    const boxes = await Promise.all([".head", ".text", ".stage"].map((part) => page.locator(part).boundingBox()));
    const used = boxes.reduce((sum, box) => sum + (box?.width ?? 0), 0);
    expect(used / 2560).toBeGreaterThan(0.9);
    const characters = await passage(page, "p9").evaluate((p) => {
      const lines = Math.round((p.clientHeight - 12) / Number.parseFloat(getComputedStyle(p).lineHeight));
      return (p.textContent ?? "").length / lines;
    });
    expect(characters).toBeGreaterThan(50);
    expect(characters).toBeLessThan(75);
  });
});
