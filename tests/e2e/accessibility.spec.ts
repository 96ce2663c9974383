import AxeBuilder from "@axe-core/playwright";
import { expect, takeTheMap, test } from "./test";

const PAGES = ["/istanbul-talks/", "/istanbul-talks/kunar/", "/istanbul-talks/durand-line/", "/istanbul-talks/doha/"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, viewport] of [
    ["desktop", { width: 1440, height: 900 }],
    ["phone", { width: 390, height: 844 }],
  ] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      for (const path of PAGES) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path);
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
          await takeTheMap(page);
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        });
      }
    });
  }
}
