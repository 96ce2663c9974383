/** The place opens even if its data doesn't arrive, or arrives wrong. */
import { expect, map, row, test } from "../test";
import {
  another,
  blocked,
  cutOff,
  empty,
  expectToGoOn,
  expectWhole,
  lines,
  mend,
  missing,
  slow,
  untilReady,
  whereFetched,
} from "./faults";

test.use({ mayComplain: true });

for (const [what, fault] of Object.entries({ blocked, missing, "cut off": cutOff, empty, "another page": another })) {
  test(`it is ${what}: the place opens as a page of its own`, async ({ page }) => {
    await whereFetched(page, fault);
    await page.goto("/istanbul-talks/");
    await untilReady(page);
    await row(page)
      .getByRole("link", { name: /^Kunar/u })
      .click();
    await expectWhole(page, "kunar", "Kunar");
    await expect(lines(page)).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL("/istanbul-talks/");
    await expect(map(page).getByRole("heading", { name: "The map" })).toBeVisible();
    await mend(page);
    await expectToGoOn(page);
  });
}

test("it was cut off on the way from a mention: one reads on at the passage", async ({ page }) => {
  await whereFetched(page, cutOff);
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  await page.locator("#p17").getByRole("link", { name: "Kunar" }).click();
  await expectWhole(page, "kunar", "Kunar");
  await expect(page).toHaveURL("/istanbul-talks/kunar/#p17");
  await expect(page.locator("#p17")).toBeInViewport({ ratio: 1 });
});

test("it is slow: after a while the place opens as a page of its own", async ({ page }) => {
  await page.clock.install();
  await whereFetched(page, slow().fault);
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  const card = map(page).locator(".card-body");
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
  await expect(page.locator(".mention[data-place=kunar][aria-current]").first()).toBeVisible();
  // The card is still the previous place's, and drawn faint so that nobody takes it for Kunar's.
  await page.clock.fastForward(500);
  await expect(card).toHaveCSS("opacity", "0.45");
  await expect(map(page).getByRole("heading", { name: "The map" })).toBeVisible();
  await page.clock.fastForward(5000);
  await expectWhole(page, "kunar", "Kunar");
  await expect(card).toHaveCSS("opacity", "1");
});

test("it is slow, and one goes elsewhere: one stays there", async ({ page }) => {
  const { fault, arrive } = slow();
  await page.clock.install();
  await whereFetched(page, fault, "kunar");
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  await row(page)
    .getByRole("link", { name: /^Khost/u })
    .click();
  await expectWhole(page, "khost", "Khost");
  await page.clock.fastForward(10_000);
  arrive();
  // Nothing signals that a late page is not shown, so wait as long as showing it would take.
  await page.waitForTimeout(300);
  await expectWhole(page, "khost", "Khost");
});

test("one chooses the place one is at: nothing is opened anew", async ({ page }) => {
  await page.clock.install();
  await page.goto("/istanbul-talks/kunar/#p17");
  await untilReady(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-kept", ""));
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
  await row(page)
    .getByRole("link", { name: /^Kunar/u })
    .click();
  await page.clock.fastForward(10_000);
  await expectWhole(page, "kunar", "Kunar");
  await expect(page.locator("html[data-kept]")).toHaveCount(1);
});

test("it is slow, and one jumps within the page meanwhile: it comes all the same", async ({ page }) => {
  const { fault, arrive } = slow();
  await whereFetched(page, fault, "istanbul");
  await page.goto("/istanbul-talks/");
  await untilReady(page);
  await page.locator("#p1").getByRole("link", { name: "Istanbul" }).first().click();
  await page.locator("#p2").getByRole("link", { name: "Istanbul" }).click();
  await expect(page).toHaveURL("/istanbul-talks/istanbul/#p2");
  await expect(page.locator("#p2")).toHaveAttribute("data-current");
  arrive();
  await expectWhole(page, "istanbul", "Istanbul");
  await expect(map(page).getByText("Passage 2 · 2 of 4")).toBeVisible();
});
