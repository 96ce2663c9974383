import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** @returns what axe finds wrong in the page as it is now, with the first element of each problem; should be empty */
export async function axe(page: Page): Promise<string[]> {
  // Legacy mode runs in the page itself; otherwise axe opens another page each time, to combine frames of other
  // origins.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * @returns what axe finds wrong on a desktop in light mode, and on a phone in dark mode. The page is left as it was.
 */
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
