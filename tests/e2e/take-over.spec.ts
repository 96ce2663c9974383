/** Leaflet replaces the picture without a visible jump: screenshots of both are compared. */
import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, test } from "./test";

/** Hides the map's buttons, and the names, which Leaflet places for its own frame. */
const ASIDE = `
  .leaflet-control-container, .furniture, .card, .names, .answer { visibility: hidden !important }
  .map-shape, .map-way { stroke-dasharray: none !important } /* A dash may begin elsewhere on the same line. */
`;

async function photograph(page: Page): Promise<PNG> {
  const clip = await page.locator(".stage .picture").boundingBox();
  if (!clip) throw new Error("no map");
  // The page's policy refuses the screenshot's `style` option.
  await page.evaluate((css) => {
    const aside = new CSSStyleSheet();
    aside.replaceSync(css);
    document.adoptedStyleSheets.push(aside);
  }, ASIDE);
  const picture = PNG.sync.read(await page.screenshot({ clip, animations: "disabled" }));
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return picture;
}

/** The share of pixels that differ; antialiased edges don't count. */
function difference(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}

/** Positions of the names of the story's places. */
function names(page: Page, layer: string) {
  return page.locator(`${layer} .names text[data-part-of]`).evaluateAll((texts) =>
    texts
      .map((text) => ({ name: text.textContent, rect: text.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0)
      .map(({ name, rect }) => ({ name, x: rect.x, y: rect.y })),
  );
}

/** The outlines of the provinces that are entirely in the frame. Leaflet clips others at its edge. */
function outlines(page: Page, layer: string) {
  return page.locator(layer).evaluate((frame) => {
    const outer = frame.getBoundingClientRect();
    return [...frame.querySelectorAll('[data-place][data-kind="province"]')]
      .map((place) => ({ place, shape: place.querySelector(".map-shape") ?? place }))
      .map(({ place, shape }) => ({ id: place.getAttribute("data-place"), rect: shape.getBoundingClientRect() }))
      .filter(({ rect }) => rect.left > outer.left && rect.right < outer.right)
      .filter(({ rect }) => rect.top > outer.top && rect.bottom < outer.bottom && rect.width > 0)
      .map(({ id, rect }) => ({ id, box: [rect.left, rect.top, rect.right, rect.bottom] }));
  });
}

for (const [name, viewport] of [
  ["1440×900", { width: 1440, height: 900 }],
  ["390×844", { width: 390, height: 844 }],
] as const) {
  for (const deviceScaleFactor of [1, 2]) {
    test.describe(`${name} at ${deviceScaleFactor} dpr`, () => {
      test.use({ viewport, deviceScaleFactor });

      for (const path of deviceScaleFactor === 1 ? ["", "kunar/", "istanbul/"] : ["kunar/"]) {
        test(`/istanbul-talks/${path} does not jump`, async ({ page }) => {
          await page.goto(`/istanbul-talks/${path}`);
          await page.waitForLoadState("networkidle");
          const [before, namesBefore] = [await photograph(page), await names(page, ".picture")];
          const outlinesBefore = await outlines(page, ".picture");
          await page.locator(".picture").dispatchEvent("pointerover");
          await expect(page.locator("[data-map=live]")).toBeVisible();
          await page.waitForLoadState("networkidle");
          const [after, namesAfter] = [await photograph(page), await names(page, ".live")];

          const outlinesAfter = await outlines(page, ".live");
          expect(outlinesAfter.map(({ id }) => id).sort()).toEqual(outlinesBefore.map(({ id }) => id).sort());
          for (const { id, box } of outlinesAfter) {
            const was = outlinesBefore.find((outline) => outline.id === id)?.box ?? [];
            for (const [side, px] of box.entries()) {
              expect(Math.abs(px - (was[side] ?? 0)), `${id} stays`).toBeLessThanOrEqual(2);
            }
          }
          // A shape or ground that is two pixels off would differ along all its lines.
          expect(difference(before, after)).toBeLessThan(0.003);
          expect(namesAfter.length).toBeGreaterThan(0);
          for (const { name, x, y } of namesAfter) {
            const was = namesBefore.find((label) => label.name === name);
            expect(was, `${name} was there`).toBeDefined();
            expect(Math.hypot(x - (was?.x ?? x), y - (was?.y ?? y)), `${name} stays`).toBeLessThanOrEqual(2);
          }
        });
      }
    });
  }
}
