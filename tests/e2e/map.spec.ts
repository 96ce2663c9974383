import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, map, passage, row, takeTheMap, test, untilAtRest } from "./test";

const locator = (page: Page) => page.getByRole("list", { name: "All places of the story" });

test("see where on the region the map is, and go to Istanbul by the locator", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  await expect(locator(page).getByRole("link")).toHaveCount(8);
  const frame = page.locator(".locator-frame:visible");
  const before = await frame.boundingBox();
  await locator(page).getByRole("link", { name: "Go to Istanbul" }).click();
  await expect(page).toHaveURL("/istanbul-talks/istanbul/");
  await expect.poll(async () => (await frame.boundingBox())?.x).not.toBe(before?.x);
  await expect(map(page).getByText(/3,120 km/)).toBeVisible();
  await locator(page).getByRole("link", { name: "Go to Kunar" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test("a place on the movable map opens in a tab of its own, as any link, with the key for it", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  const opened = page.waitForEvent("popup");
  await map(page)
    .getByRole("link", { name: /^Helmand/u })
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL("/istanbul-talks/helmand/");
  await expect(page).toHaveURL("/istanbul-talks/");
});

test("ask what a point of the map is, by pointer", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  const box = await page.locator(".leaflet-container").boundingBox();
  if (!box) throw new Error("no map");
  // East of Kunar, across the line.
  await page.mouse.click(box.x + box.width * 0.85, box.y + box.height * 0.45);
  await expect(page.locator(".answer")).toContainText(
    /Khyber Pakhtunkhwa, Pakistan\. \d+(\.\d+)? km from the Durand Line/,
  );
  await page.getByRole("button", { name: "Close the answer" }).click();
  await expect(page.locator(".answer")).toBeEmpty();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test("ask what the middle of the map is, by keyboard, and close the answer with Escape", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  const ask = page.getByRole("button", { name: "What is here?" });
  await ask.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer")).toContainText("Kunar, Afghanistan.");
  await page.keyboard.press("Escape");
  await expect(page.locator(".answer")).toBeEmpty();
  await expect(ask).toBeFocused();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test("zooming ends where the outlines are no longer true", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  const closer = page.getByRole("button", { name: "Zoom in" });
  for (let i = 0; i < 6 && (await closer.getAttribute("aria-disabled")) !== "true"; i++) {
    await closer.click();
    await untilAtRest(page);
  }
  await expect(closer).toHaveAttribute("aria-disabled", "true");
  await expect(page.locator(".scale-bar:visible")).toHaveAttribute("aria-label", /this bar is [1-3]0 km long/);
});

test("read along: the places of the passage in view are lit; the camera stays", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  const frame = await page.locator(".locator-frame:visible").boundingBox();
  await passage(page, "p17").evaluate((p) => p.scrollIntoView({ block: "center" }));
  await expect(map(page).getByRole("link", { name: /^Khost/ })).toHaveAttribute("data-read");
  await expect(map(page).getByRole("link", { name: /^Istanbul, city/ })).not.toHaveAttribute("data-read");
  expect(await page.locator(".locator-frame:visible").boundingBox()).toEqual(frame);
});

test("read along with a map that follows", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await page.getByRole("checkbox", { name: "Follow the text" }).check();
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await passage(page, "p7").evaluate((p) => p.scrollIntoView({ block: "center" }));
  await expect(map(page).getByRole("link", { name: /^Doha, city/ })).toBeInViewport();
  await expect(map(page).getByText("Passage 7 · Doha")).toBeVisible();
  await expect(passage(page, "p7")).toHaveAttribute("data-followed");
  // Back from Doha: passage 17 mentions all five provinces, so the map shows the whole story.
  await passage(page, "p17").evaluate((p) => p.scrollIntoView({ block: "center" }));
  await expect(map(page).getByRole("link", { name: /^Doha, city/ })).toHaveAttribute("tabindex", "-1");
  await expect(map(page).getByRole("link", { name: /^Kunar/ })).toHaveAttribute("tabindex", "0");
  await expect(map(page).getByText("Passage 17 · the whole story")).toBeVisible();
  await expect(page).toHaveURL("/istanbul-talks/");
});

test("the key says what the dashed line is, and Escape closes it", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(page.locator("html[data-ready]")).toHaveCount(1);
  const key = page.getByText("Key", { exact: true });
  await key.click();
  await expect(page.getByText("Dashed means disputed.")).toBeVisible();
  await expect(page.getByText(/Natural Earth · GeoNames · SRTM/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/Natural Earth · GeoNames · SRTM/)).toBeHidden();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test.describe("an online map", () => {
  test.use({ mayComplain: true });

  test("is asked only when the reader wants it; when it fails, one line says so and the ground stays", async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.route(/openstreetmap\.org/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto("/istanbul-talks/");
    await takeTheMap(page);
    expect(asked).toEqual([]);
    await page.getByText("Key", { exact: true }).click();
    await page.getByRole("radio", { name: /OpenStreetMap/ }).check();
    await expect(page.getByText("The online map did not load; this page keeps its own.")).toBeVisible();
    expect(asked.length).toBeGreaterThan(0);
    await expect(page.getByText("© OpenStreetMap contributors")).toBeVisible();
    await expect(page.locator(".live svg.ground").first()).toBeVisible();
    await page.getByRole("radio", { name: "This site’s own" }).check();
    await expect(page.getByText("The online map did not load")).toBeHidden();
  });
});

/** Window sizes for every frame, and those at which the layout changes. */
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

test("no name of the map lies on another or under the furniture", async ({ page }) => {
  for (const viewport of WINDOWS.filter(({ height }) => height > 500)) {
    await page.setViewportSize(viewport);
    for (const path of ["", "kunar/", "durand-line/", "istanbul/"]) {
      await page.goto(`/istanbul-talks/${path}`);
      expect(await overlaps(page), `${path} at ${viewport.width}`).toEqual([]);
    }
  }
});

function overlaps(page: Page): Promise<string[]> {
  return page.locator(".picture").evaluate((picture) => {
    const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const named = (element: Element) => ({
      name: element.textContent || element.getAttribute("class"),
      rect: element.getBoundingClientRect(),
    });
    const names = [...picture.querySelectorAll(".names text")].filter(seen).map(named);
    const furniture = [...document.querySelectorAll(".locator, .key, .scale-bar")].filter(seen).map(named);
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    return names.flatMap((a, i) =>
      [...names.slice(i + 1), ...furniture].filter((b) => meet(a.rect, b.rect)).map((b) => `${a.name} × ${b.name}`),
    );
  });
}

for (const viewport of WINDOWS) {
  test(`the ground never ends in view at ${viewport.width}×${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of ["", "istanbul/", "doha/"]) {
      await page.goto(`/istanbul-talks/${path}`);
      await takeTheMap(page);
      for (let i = 0; i < 4; i++) await page.locator(".leaflet-container").press("-");
      const where = `${path} at ${viewport.width}×${viewport.height}`;
      // Retries until the map is at rest: after a zoom Leaflet glides back from the edge.
      await expect(async () => {
        const [ground, frame] = await Promise.all([
          page.locator(".live svg.ground").first().boundingBox(),
          page.locator(".live").boundingBox(),
        ]);
        if (!ground || !frame) throw new Error("no ground");
        // Leaflet rounds its edges to whole pixels.
        expect(ground.x, `west of ${where}`).toBeLessThanOrEqual(frame.x);
        expect(ground.y, `north of ${where}`).toBeLessThanOrEqual(frame.y);
        expect(ground.x + ground.width, `east of ${where}`).toBeGreaterThanOrEqual(frame.x + frame.width - 1);
        expect(ground.y + ground.height, `south of ${where}`).toBeGreaterThanOrEqual(frame.y + frame.height - 1);
      }).toPass({ timeout: 5000 });
    }
  });
}

test("on a small tablet the map is as wide as the window", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto("/istanbul-talks/");
  expect((await page.locator(".picture").boundingBox())?.width).toBe(700);
});

test("at the foot of the page the map stays where it is", async ({ page }) => {
  for (const viewport of [
    { width: 820, height: 1180 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto("/istanbul-talks/");
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const top = async () => Math.abs((await page.locator(".stage").boundingBox())?.y ?? Number.NaN);
    await expect.poll(top, `${viewport.width}`).toBeLessThan(0.5);
  }
});

test("the movable map says what it is, and nothing in it that says nothing takes the focus", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  await expect(page.getByRole("group", { name: /^Movable map/ })).toHaveAttribute("tabindex", "0");
  const hidden = page.locator(".live svg[aria-hidden=true]");
  expect(await hidden.count()).toBeGreaterThanOrEqual(2);
  for (const svg of await hidden.all()) await expect(svg).toHaveAttribute("tabindex", "-1");
});

test("close up there is no relief to be a blur", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await expect(page.locator(".picture .relief")).toHaveCount(0);
  await takeTheMap(page);
  await expect(page.locator(".live .relief")).toHaveCount(0);
  await page.goto("/istanbul-talks/");
  await expect(page.locator(".picture .relief")).toHaveCount(1);
});

test.describe("with pictures blocked", () => {
  test.use({ mayComplain: true });

  test("all is land, not sea", async ({ page }) => {
    await page.route(/\/map\/.*\.(?:svg|webp)$/, (route) => route.abort());
    await page.goto("/istanbul-talks/");
    const colours = await page.locator(".picture").evaluate((picture) => {
      const probe = document.createElement("i");
      picture.append(probe);
      const of = (colour: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`.picture > i { color: var(${colour}) }`);
        document.adoptedStyleSheets = [sheet];
        return getComputedStyle(probe).color;
      };
      return { is: getComputedStyle(picture).backgroundColor, land: of("--map-land"), sea: of("--map-sea") };
    });
    expect(colours.is).toBe(colours.land);
    expect(colours.is).not.toBe(colours.sea);
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("what was touched is chosen, and does not stay lit", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    await page.locator(".picture a[data-place=helmand]").tap();
    await expect(page).toHaveURL("/istanbul-talks/helmand/");
    await expect(page.locator("[data-lit]")).toHaveCount(0);
    const shape = page.locator(".picture a[data-place=helmand] .map-shape");
    // The stroke width of a chosen place or the one being read about; a lit one would have 3 px.
    await expect.poll(() => shape.evaluate((path) => getComputedStyle(path).strokeWidth)).toMatch(/^2\.[26]px$/u);
  });
});

test("the map's files are served to be kept for good", async ({ page, request }) => {
  await page.goto("/istanbul-talks/");
  const files = readFileSync("out/istanbul-talks/index.html", "utf8").match(/\/map\/[\w./-]+\.(?:svg|webp)/g) ?? [];
  expect(new Set(files).size).toBeGreaterThanOrEqual(2);
  for (const file of new Set(files)) {
    expect((await request.get(file)).headers()["cache-control"]).toContain("immutable");
  }
});

test("choosing Istanbul in the row draws the way to the frontier", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await row(page)
    .getByRole("link", { name: /^Istanbul/ })
    .click();
  await expect(map(page).locator(".live path.map-way")).toHaveCount(1);
});

test("a place chosen while the map is on its way to another is where it ends", async ({ page }) => {
  const drawn = (place: string) => page.locator(`.live path.map-shape[data-place=${place}]:not([d="M0 0"])`);
  const choose = (name: string) => row(page).getByRole("link", { name }).click();
  await page.goto("/istanbul-talks/kunar/");
  await takeTheMap(page);
  await choose("Helmand");
  await expect(drawn("kunar")).toHaveCount(0);
  await choose("Kunar");
  await expect(drawn("helmand")).toHaveCount(0);
  // Both pages have loaded: now make the next choice as soon as the map begins to move.
  await page.evaluate(() => {
    const link = (place: string) => document.querySelector<HTMLElement>(`nav a[href="/istanbul-talks/${place}/"]`);
    const pane = document.querySelector(".leaflet-map-pane");
    if (!pane) throw new Error("no map");
    const observer = new MutationObserver(() => {
      if (!pane.classList.contains("leaflet-zoom-anim")) return;
      observer.disconnect();
      link("kunar")?.click();
    });
    observer.observe(pane, { attributeFilter: ["class"] });
    link("helmand")?.click();
  });
  await expect(page.locator(".leaflet-zoom-anim")).toHaveCount(1);
  await expect(page.locator(".leaflet-zoom-anim")).toHaveCount(0);
  await expect(drawn("kunar")).toHaveCount(1);
  await expect(drawn("helmand")).toHaveCount(0);
});
