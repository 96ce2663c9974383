import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { filesOf } from "../../scripts/build/files";
import { OwnSite } from "./own-site";
import { test as base, expect, row, takeTheMap } from "./test";

const STORY = "/istanbul-talks/";
const OLD = "Second round of Pak-Afghan talks begin in Istanbul";
const NEW = "Second round of Pak-Afghan talks start in Istanbul";

const test = base.extend<{ site: OwnSite }>({
  // Service workers belong to an origin, so each test gets an origin of its own.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a destructuring pattern, even an empty one.
  site: async ({}, use) => {
    const site = await OwnSite.start("out");
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: "allow" });

const keepSwitch = (page: Page) => page.getByRole("checkbox", { name: /^Keep the stories/u });

/** Opens the story and stays until the browser has stored it. */
async function readOnce(page: Page): Promise<void> {
  await page.goto(STORY);
  await expect(keepSwitch(page)).toBeChecked();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

const noWorker = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);

/** Lets a minute pass after the page is ready. */
async function muchLater(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
  await page.clock.runFor(60_000);
}

/** How many versions the browser has stored. */
const versions = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
/** Whether the worker is active and no newer one is installing or waiting. */
const noneIsComing = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.active?.state === "activated" && !registration.installing && !registration.waiting);
  });

const ADDRESSES = filesOf("out")
  .filter((file) => /^(?:teachers|istanbul-talks)\/.*index\.html$/u.test(file))
  // Not stored: the tools, which are too large, and handouts, which are for paper.
  .filter((file) => !/^istanbul-talks\/(?:(?:find|lesson)\/index\.html$|handout\/)/u.test(file))
  .map((file) => `/${file.replace(/index\.html$/u, "")}`);

// Only the ground that most pages show is stored: requests for the rest fail, and the coarse ground shows instead.
test.use({ mayComplain: true });

test("a story that was read opens at every address without a connection", async ({ page, site }) => {
  test.slow();
  await readOnce(page);
  await site.goDark();
  expect(ADDRESSES.length).toBeGreaterThan(14);
  for (const address of [...ADDRESSES, `${STORY}kunar/#p17`, "/"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }).first(), address).toBeVisible();
    await expect(page, address).not.toHaveTitle(/No connection/u);
  }
});

test("without a connection one goes from place to place, and the map moves", async ({ page, site }) => {
  await readOnce(page);
  await site.goDark();
  await page.goto(STORY);
  await row(page).getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL(/\/kunar\/$/u);
  await expect(page.locator("[data-map=live]")).toBeVisible();
  await expect(page.locator("mark, [data-chosen]").first()).toBeVisible();
});

test.describe("without a connection", () => {
  test.use({ mayComplain: true });

  test("a page that isn't kept says so, and leads to what is", async ({ page, site }) => {
    await readOnce(page);
    await site.goDark();
    await page.goto("/share/istanbul-talks/");
    await expect(page.getByRole("heading", { name: "There is no connection" })).toBeVisible();
    await page.getByRole("link", { name: OLD }).click();
    await expect(page.getByRole("heading", { name: OLD })).toBeVisible();
  });
});

test("a new version shows at the next load, and no page mixes the two", async ({ page, site }) => {
  const later = await site.laterVersion();
  await readOnce(page);
  await site.publish(later);
  // The old version shows at once, while the new one downloads.
  await page.reload();
  await expect(page.getByRole("heading", { name: OLD })).toBeVisible();
  await expect.poll(() => versions(page)).toBe(2);
  await expect.poll(() => noneIsComing(page)).toBe(true);
  // The open page is of the old version and needs a script that the new version no longer has.
  await takeTheMap(page);
  await row(page).getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL(/\/kunar\/$/u);
  await expect(page.getByRole("heading", { name: NEW })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(NEW, "u"));
  await site.goDark();
  await page.goto(STORY);
  await expect(page.getByRole("heading", { name: NEW })).toBeVisible();
});

test("a new version that is only half there yet waits until it is whole", async ({ page, site }) => {
  const torn = await site.laterVersion();
  await readOnce(page);
  cpSync("out/istanbul-talks/kunar", join(torn, "istanbul-talks/kunar"), { recursive: true });
  await site.publish(torn);
  await page.reload();
  await expect.poll(() => versions(page), "the new one is tried").toBe(2);
  await expect.poll(() => noneIsComing(page)).toBe(true);
  await site.goDark();
  for (const address of [STORY, `${STORY}kunar/`, `${STORY}doha/`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: OLD }), address).toBeVisible();
  }
});

test.describe("a reader who wants nothing kept", () => {
  test.use({ mayComplain: true });

  test("says so once", async ({ page, site }) => {
    await readOnce(page);
    await keepSwitch(page).uncheck();
    await expect.poll(() => versions(page)).toBe(0);
    await page.clock.install();
    await page.reload();
    await muchLater(page);
    await expect(keepSwitch(page)).not.toBeChecked();
    expect(await noWorker(page)).toBe(true);
    await site.goDark();
    await expect(page.goto(STORY)).rejects.toThrow(/ERR_CONNECTION_REFUSED/u);
  });

  test("says so while the story is still coming", async ({ page, context }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await context.route("**/data/*", (route) => held.then(() => route.continue()));
    await page.goto(STORY);
    await expect.poll(() => versions(page)).toBe(1);
    await keepSwitch(page).uncheck();
    go();
    await expect.poll(() => noWorker(page)).toBe(true);
    await expect.poll(() => versions(page)).toBe(0);
  });

  test("is asked first where the browser saves data", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await page.clock.install();
    await page.goto(STORY);
    await muchLater(page);
    await expect(keepSwitch(page)).not.toBeChecked();
    expect(await versions(page)).toBe(0);
    await keepSwitch(page).check();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(await versions(page)).toBe(1);
  });
});

test("a site that keeps nothing any more is forgotten where it was kept", async ({ page, site }) => {
  await readOnce(page);
  const quitting = await site.laterVersion({ off: true });
  await site.publish(quitting);
  await page.reload();
  await expect.poll(() => versions(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: NEW })).toBeVisible();
});

test("the site can be put among a phone's apps", async ({ page, context, request }) => {
  await page.goto(STORY);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // The tests run in a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const { icons } = JSON.parse(data ?? "{}");
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
  for (const { src, sizes, purpose } of icons) {
    const icon = PNG.sync.read(await (await request.get(src)).body());
    expect(`${icon.width}x${icon.height}`, src).toBe(sizes);
    const corner = icon.data[3];
    // Phones cut their own shape out of a maskable icon, so its corners must be opaque.
    expect(corner, src).toBe(purpose === "maskable" ? 255 : 0);
  }
});
