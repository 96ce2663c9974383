/** The reader's settings apply to the next page immediately. */
import { expect, map, test } from "./test";

test("the colours, and what the switch says of them, are there before any script file has come", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await page.locator(".theme-switch select").selectOption("dark");
  // Only the beginning of the page arrives.
  await page.route("**/istanbul-talks/kunar/", async (route) => {
    const body = await (await route.fetch()).text();
    const begun = body.slice(0, body.indexOf("</h1>"));
    await route.fulfill({ body: `${begun}</h1><script src="/never.js"></script>`, contentType: "text/html" });
  });
  await page.route("**/*.js", () => {});
  await page.goto("/istanbul-talks/kunar/", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".theme-switch select")).toHaveValue("dark");
});

test("that the map follows the text", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const follow = page.getByRole("checkbox", { name: "Follow the text" });
  await follow.check();
  await page.goto("/istanbul-talks/kunar/");
  await expect(follow).toBeChecked();
  await expect(map(page).getByText(/^Passage \d+( · |$)/u)).not.toHaveCount(0);
  await follow.uncheck();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect(follow).not.toBeChecked();
});

test("that nothing is to be kept, said as soon as one can", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const keep = page.getByRole("checkbox", { name: /^Keep the stories/u });
  await expect(keep).toBeChecked();
  await keep.uncheck();
  await page.goto("/istanbul-talks/kunar/");
  await expect(keep).toBeEnabled();
  await expect(keep).not.toBeChecked();
});
