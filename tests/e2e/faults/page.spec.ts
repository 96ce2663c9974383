/** The page itself is on its way, or doesn't come whole. */
import { expect, test } from "../test";

test("cut off at the key: a browser's own word for its button is not shown", async ({ page }) => {
  await page.route("**/istanbul-talks/", async (route) => {
    const response = await route.fetch();
    const [before = "", after] = (await response.text()).split("<summary>Key");
    expect(after).toBeDefined();
    await route.fulfill({ response, body: before });
  });
  await page.goto("/istanbul-talks/");
  // A browser draws what it has while more is on its way, and calls a button without a name "Details".
  await expect(page.locator("details.key")).toHaveCount(1);
  await expect(page.locator("details.key")).toBeHidden();
});
