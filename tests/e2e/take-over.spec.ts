/** Leaflet takes the picture's place without a jump: both are photographed in one run and compared. */

import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, test } from "./test";

/** The map without what only Leaflet has: its buttons. */
async function photograph(page: Page): Promise<PNG> {
  const stage = await page.locator(".stage .picture").boundingBox();
  if (!stage) throw new Error("no map");
  const style = ".leaflet-control-container, .furniture, .card { visibility: hidden !important }";
  return PNG.sync.read(await page.screenshot({ clip: stage, style, animations: "disabled" }));
}

/** Grown by two pixels in every direction, so that a feature up to two pixels off still meets itself. */
function differing(a: PNG, b: PNG): number {
  const diff = new PNG({ width: a.width, height: a.height });
  return pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.15 });
}

for (const [name, viewport] of [
  ["1440×900", { width: 1440, height: 900 }],
  ["390×844", { width: 390, height: 844 }],
] as const) {
  for (const deviceScaleFactor of [1, 2]) {
    test.describe(`${name} at ${deviceScaleFactor} dpr`, () => {
      test.use({ viewport, deviceScaleFactor });

      for (const path of ["", "kunar/", "istanbul/"]) {
        test(`/istanbul-talks/${path} does not jump`, async ({ page }) => {
          await page.goto(`/istanbul-talks/${path}`);
          await page.waitForLoadState("networkidle");
          const shapes = () =>
            page.evaluate(() => {
              const layer = document.querySelector("[data-map=live]") ? ".live" : ".picture";
              return [...document.querySelectorAll(`${layer} [data-place]`)].map((element) => {
                const shape = element.matches("path") ? element : (element.querySelector(".map-shape, use") ?? element);
                const { x, y } = shape.getBoundingClientRect();
                return { place: element.getAttribute("data-place"), x, y };
              });
            });
          const [before, boxesBefore] = [await photograph(page), await shapes()];
          await page.locator(".picture").dispatchEvent("pointerover");
          await expect(page.locator("[data-map=live]")).toBeVisible();
          await page.waitForLoadState("networkidle");
          const [after, boxesAfter] = [await photograph(page), await shapes()];

          for (const { place, x, y } of boxesAfter.filter((box) => !["doha", "istanbul"].includes(box.place ?? ""))) {
            const was = boxesBefore.find((box) => box.place === place);
            expect(Math.abs(x - (was?.x ?? Number.NaN)), `${place} sideways`).toBeLessThanOrEqual(2);
            expect(Math.abs(y - (was?.y ?? Number.NaN)), `${place} up or down`).toBeLessThanOrEqual(2);
          }
          // Half of a percent is left for names that Leaflet adds at the edge of a bigger frame, and for smoothed edges.
          expect(differing(before, after) / (before.width * before.height)).toBeLessThan(0.005);
        });
      }
    });
  }
}
