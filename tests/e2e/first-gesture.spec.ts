/** The first gesture on the map's picture moves the map, just as it would on the movable map. */
import type { Page } from "@playwright/test";
import { expect, map, test } from "./test";

const live = (page: Page) => page.locator("[data-map=live]");

/** How large the map currently is: the width of a place on it. */
const widthOf = async (page: Page, place: string): Promise<number> => {
  const layer = (await live(page).count()) > 0 ? ".live" : ".picture";
  const box = await map(page).locator(`${layer} [data-place=${place}]`).first().boundingBox();
  return box?.width ?? 0;
};

test("drag the picture: it follows, and the map goes on from there", async ({ page }) => {
  // The script is held back until the drag is done.
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/reader/map.*.js", (route) => late.then(() => route.continue()));
  await page.goto("/istanbul-talks/kunar/");
  await page.waitForLoadState("networkidle");
  const kunar = (layer: string) => map(page).locator(`${layer} [data-place=kunar]`).first();
  const before = await kunar(".picture").boundingBox();
  await page.mouse.move(1000, 100);
  await page.mouse.down();
  await page.mouse.move(1080, 160, { steps: 4 });
  const dragged = await kunar(".picture").boundingBox();
  expect(Math.round((dragged?.x ?? 0) - (before?.x ?? 0))).toBe(80);
  expect(Math.round((dragged?.y ?? 0) - (before?.y ?? 0))).toBe(60);
  await page.mouse.up();
  arrive();
  await expect(live(page)).toBeVisible();
  const after = await kunar(".live").boundingBox();
  for (const side of ["x", "y"] as const) {
    expect(Math.abs((after?.[side] ?? 0) - (dragged?.[side] ?? 0))).toBeLessThanOrEqual(2);
  }
  await expect(page).toHaveURL("/istanbul-talks/kunar/");
});

test("drag from a place: the place is not chosen", async ({ page }) => {
  await page.route("**/reader/map.*.js", () => {}); // It never comes.
  await page.goto("/istanbul-talks/");
  await page.waitForLoadState("networkidle");
  const box = await map(page).locator(".picture [data-place=helmand]").boundingBox();
  if (!box) throw new Error("not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 50, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL("/istanbul-talks/");
  // Controls next to the picture work as usual.
  await page.getByText("Key", { exact: true }).click();
  await expect(page.getByText(/Natural Earth · GeoNames · SRTM/)).toBeVisible();
  await map(page).locator(".card").getByRole("link", { name: "Doha" }).click();
  await expect(page).toHaveURL("/istanbul-talks/doha/");
});

test("what was dragged on the picture of one place is not done to another's", async ({ page }) => {
  await page.route("**/reader/map.*.js", () => {}); // It never comes.
  await page.goto("/istanbul-talks/kunar/");
  await page.waitForLoadState("networkidle");
  await page.mouse.move(1000, 100);
  await page.mouse.down();
  await page.mouse.move(1100, 200, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("navigation", { name: "Places of this story" }).getByRole("link", { name: /^Doha/ }).click();
  await expect(map(page).getByRole("heading", { name: /^Doha/ })).toBeVisible();
  const [frame, doha] = [
    await map(page).locator(".picture").boundingBox(),
    await map(page).locator(".picture [data-place=doha]").boundingBox(),
  ];
  if (!frame || !doha) throw new Error("not drawn");
  expect(Math.abs(doha.x + doha.width / 2 - (frame.x + frame.width / 2))).toBeLessThan(30);
});

test("double-click the picture: the map comes closer", async ({ page }) => {
  await page.goto("/istanbul-talks/kunar/");
  await page.waitForLoadState("networkidle");
  const before = await widthOf(page, "kunar");
  await page.mouse.dblclick(1300, 120);
  await expect(live(page)).toBeVisible();
  await expect.poll(() => widthOf(page, "kunar")).toBeGreaterThan(1.3 * before);
});

test("the buttons are there from the start: the first press brings the map and moves it, and there is a way back", async ({
  page,
}) => {
  await page.goto("/istanbul-talks/kunar/");
  const [closer, back] = ["Zoom in", "Back to the first view"].map((name) => page.getByRole("button", { name }));
  if (!closer || !back) throw new Error("no buttons");
  await expect(back).toHaveAttribute("aria-disabled", "true");
  const before = await widthOf(page, "kunar");
  await closer.click();
  await expect(live(page)).toBeVisible();
  await expect.poll(() => widthOf(page, "kunar")).toBeGreaterThan(1.3 * before);
  await expect(back).toHaveAttribute("aria-disabled", "false");
  await back.click();
  await expect.poll(async () => Math.abs((await widthOf(page, "kunar")) - before)).toBeLessThan(3);
  await expect(back).toHaveAttribute("aria-disabled", "true");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the first pinch moves the map, not the page", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await page.waitForLoadState("networkidle");
    const before = await widthOf(page, "kunar");
    const box = await map(page).locator(".picture").boundingBox();
    if (!box) throw new Error("no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    const session = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number; id: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", fingers(30));
    for (const apart of [35, 45, 60]) await send("touchMove", fingers(apart));
    // While the fingers are down, the picture (or the map, if it has loaded) follows them, and the page doesn't zoom.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await send("touchEnd", []);
    await expect(live(page)).toBeVisible();
    await expect.poll(() => widthOf(page, "kunar")).toBeGreaterThan(1.6 * before);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});
