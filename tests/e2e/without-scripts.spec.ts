import { expect, map, PLACES, passage, test } from "./test";

test.use({ javaScriptEnabled: false });

test("without scripts, each place shows the text, its mentions and the map", async ({ page }) => {
  for (const place of PLACES) {
    await page.goto(`/istanbul-talks/${place}/`);
    await expect(passage(page, "p18")).toContainText("peace talks conclude");
    await expect(page.locator("p[data-current]")).toHaveCount(1);
    await expect(page.locator(`.mention[data-place=${place}][aria-current]`).first()).toBeVisible();
    const shape = map(page).locator(`.picture [data-place=${place}]`);
    await expect(shape).toHaveAttribute("href", `/istanbul-talks/${place}/`);
    const [frame, drawn] = [await map(page).locator(".picture").boundingBox(), await shape.boundingBox()];
    if (!frame || !drawn) throw new Error("the map is not drawn");
    // The middle of the chosen place is near the middle of the map.
    expect(Math.abs(drawn.x + drawn.width / 2 - (frame.x + frame.width / 2)), place).toBeLessThan(30);
    expect(Math.abs(drawn.y + drawn.height / 2 - (frame.y + frame.height / 2)), place).toBeLessThan(30);
  }
});

test("without scripts, one goes from place to place by the map, the text and the passages", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await map(page)
    .getByRole("link", { name: /^Helmand/ })
    .click();
  await expect(page).toHaveURL("/istanbul-talks/helmand/");
  await passage(page, "p17").getByRole("link", { name: "border posts" }).click();
  await expect(page).toHaveURL("/istanbul-talks/durand-line/#p17");
  await expect(passage(page, "p17")).toBeInViewport();
  await map(page).getByRole("link", { name: "Passage 12" }).click();
  await expect(page).toHaveURL("/istanbul-talks/durand-line/#p12");
  await expect(passage(page, "p12")).toBeInViewport();
});

test("without scripts, / opens the lead story", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/istanbul-talks/");
});
