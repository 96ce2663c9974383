/** The page itself is still loading, or arrives incomplete. */
import { expect, test } from "../test";

test("cut off at the key: a browser's own word for its button is not shown", async ({ page }) => {
  await page.route("**/istanbul-talks/", async (route) => {
    const response = await route.fetch();
    const [before = "", after] = (await response.text()).split("<summary>Key");
    expect(after).toBeDefined();
    await route.fulfill({ response, body: before });
  });
  await page.goto("/istanbul-talks/");
  // Browsers show a page while it is still loading, and call a <details> without a summary "Details".
  await expect(page.locator("details.key")).toHaveCount(1);
  await expect(page.locator("details.key")).toBeHidden();
});
