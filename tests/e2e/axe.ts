import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** @returns what axe finds wrong in the page as it is now, with the first element of each: none, as it should be */
export async function axe(page: Page): Promise<string[]> {
  // In the page itself: otherwise each look opens another page, to put the frames of other origins together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** @returns what axe finds wrong at a desk by day, and on a phone by night. The page stays as it came. */
export async function axeByDayAndNight(page: Page): Promise<string[]> {
  const viewport = page.viewportSize();
  const byDay = await axe(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  const byNight = await axe(page);
  await page.emulateMedia({ colorScheme: "light" });
  if (viewport) await page.setViewportSize(viewport);
  return [...byDay, ...byNight.map((fault) => `by night on a phone: ${fault}`)];
}
