import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** @returns what axe finds wrong in the page as it is now, with the first element of each: none, as it should be */
export async function axe(page: Page): Promise<string[]> {
  // In the page itself: otherwise each look opens another page, to put the frames of other origins together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
