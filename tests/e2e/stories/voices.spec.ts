/** Attributions in any story: what its folder says must be on its pages. */
import { axe } from "../axe";
import { expect, test } from "../test";
import { STORIES } from "./told";

for (const { id, site, direction, voices } of STORIES) {
  test.describe(id, { tag: `@${site}` }, () => {
    // A test requests a page that must not exist.
    test.use({ mayComplain: true });

    if (voices.length === 0) {
      test("in which nobody says anything has no switch, no page and no sheet of voices", async ({ page }) => {
        await page.goto(`./${id}/`);
        await expect(page.getByRole("checkbox", { name: "Who says so" })).toHaveCount(0);
        await expect(page.locator(".text small, figcaption")).toHaveCount(0);
        expect((await page.request.get(`./${id}/voices/`)).status()).toBe(404);
        await page.goto(`./${id}/handout/`);
        await expect(page.getByRole("navigation", { name: "Handouts" }).getByRole("link")).toHaveCount(4);
        expect((await page.request.get(`./${id}/handout/voices/`)).status()).toBe(404);
      });
      return;
    }

    test("says who says so beside the text, and on pages of its own", async ({ page }) => {
      await page.goto(`./${id}/`);
      const notes = page.locator(".text > small");
      await expect(notes.first()).toBeHidden();
      await page.getByRole("checkbox", { name: "Who says so" }).check();
      await expect(notes.first()).toBeVisible();
      // In the margin at the end of the lines, for both writing directions.
      const [words, note] = await Promise.all([
        page.locator(".text > p:has(+ small)").first().boundingBox(),
        notes.first().boundingBox(),
      ]);
      const isBehind = (note?.x ?? 0) > (words?.x ?? 0);
      expect(isBehind).toBe(direction === "ltr");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
      expect(await axe(page)).toEqual([]);
      await page.getByRole("link", { name: "All voices" }).click();
      const headings = page.getByRole("heading", { level: 2 });
      expect((await headings.allTextContents()).slice(0, voices.length)).toEqual(voices);
      expect(await axe(page)).toEqual([]);
      await page.goto(`./${id}/handout/voices/`);
      for (const name of voices)
        await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
}
