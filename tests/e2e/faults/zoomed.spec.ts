/** A phone whose browser shows the page smaller or larger than it is. */
import type { Page } from "@playwright/test";
import { expect, map, passage, row, test, untilAtRest } from "../test";
import { expectWhole, lines, untilReady } from "./faults";

const PHONE = { width: 390, height: 844, dpr: 3 };

/** The live map covers its frame, and the ground covers the map. */
async function expectGround(page: Page): Promise<void> {
  const [frame, container, ground] = await Promise.all(
    [".live", ".leaflet-container", ".live svg.ground"].map((part) => page.locator(part).first().boundingBox()),
  );
  if (!frame || !container || !ground) throw new Error("no map");
  expect(container).toEqual(frame);
  expect(ground.x).toBeLessThanOrEqual(frame.x);
  expect(ground.y).toBeLessThanOrEqual(frame.y);
  expect(ground.x + ground.width).toBeGreaterThanOrEqual(frame.x + frame.width - 1);
  expect(ground.y + ground.height).toBeGreaterThanOrEqual(frame.y + frame.height - 1);
}

for (const percent of [25, 33, 50]) {
  test.describe(`zoomed out to ${percent} %`, () => {
    const zoom = percent / 100;
    const viewport = { width: Math.round(PHONE.width / zoom), height: Math.round(PHONE.height / zoom) };
    test.use({ viewport, deviceScaleFactor: PHONE.dpr * zoom, isMobile: true, hasTouch: true });

    test("the text is read and the map is whole, as a picture and live", async ({ page }) => {
      await page.goto("/istanbul-talks/kunar/");
      await untilReady(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      await expect(passage(page, "p17")).toBeInViewport({ ratio: 1 });
      await row(page).getByRole("link", { name: /^Doha/u }).tap();
      await expectWhole(page, "doha", "Doha");
      await expect(page.locator("[data-map=live]")).toBeVisible();
      await expectGround(page);
      for (let i = 0; i < 6; i++) await page.locator(".leaflet-container").press("-");
      await untilAtRest(page);
      await expectGround(page);
      await expect(map(page).getByRole("link", { name: /^Doha/u }).first()).toBeInViewport();
      await expect(lines(page)).toHaveCount(0);
    });
  });
}

test.describe("zoomed with two fingers to 300 %", () => {
  const { width, height, dpr } = PHONE;
  test.use({ viewport: { width, height }, deviceScaleFactor: dpr, isMobile: true, hasTouch: true });

  test("the map takes over in place, and the zoom stays the reader's", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await untilReady(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 3 });
    const scale = () => page.evaluate(() => window.visualViewport?.scale);
    await expect.poll(scale).toBe(3);
    const before = await map(page).locator(".picture [data-place=kunar]").boundingBox();
    await map(page).locator(".picture").dispatchEvent("pointerover");
    await expect(page.locator("[data-map=live]")).toBeVisible();
    const after = await map(page).locator(".live [data-place=kunar]").first().boundingBox();
    for (const side of ["x", "y"] as const) {
      expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 0))).toBeLessThanOrEqual(6);
    }
    await expectGround(page);
    expect(await scale()).toBe(3);
  });
});

test.describe("turned, again and again, while the map comes", () => {
  const { width, height } = PHONE;
  test.use({ viewport: { width, height }, isMobile: true, hasTouch: true });

  test("the map fills its frame in the end", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await untilReady(page);
    await map(page).locator(".picture").dispatchEvent("pointerover");
    for (let i = 0; i < 8; i++) {
      await page.setViewportSize(i % 2 ? { width, height } : { width: height, height: width });
    }
    await expect(page.locator("[data-map=live]")).toBeVisible();
    await expect(async () => expectGround(page)).toPass();
    await expectWhole(page, "kunar", "Kunar");
  });
});
