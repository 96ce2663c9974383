import { readdirSync, readFileSync } from "node:fs";
import { expect, row, takeTheMap, test } from "./test";

/** Each page's HTML as built, by address. */
const pages = new Map(
  readdirSync("out", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => [`/${file.replace(/index\.html$/u, "")}`, readFileSync(`out/${file}`, "utf8")]),
);

test("every page lets nothing in but its own", () => {
  expect(pages.size).toBeGreaterThan(30);
  for (const [address, html] of pages) {
    const [, policy] =
      /^<!DOCTYPE html><html[^>]*><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(
        html,
      ) ?? [];
    expect(policy, address).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/u);
    expect(policy, address).not.toContain("unsafe");
    expect(html.replaceAll(/<script.*?<\/script>/gsu, ""), address).not.toMatch(/<[^>]* (?:style|on[a-z]+)=/u);
  }
});

test("every page works under its policy", async ({ page }) => {
  test.slow();
  // Every other test checks that the browser had nothing to refuse.
  for (const address of pages.keys()) {
    await page.goto(address);
    await expect(page.locator("main, .embed"), address).toBeVisible();
  }
});

test("a visit leaves nothing behind but the reader's own switches", async ({ page, context }) => {
  const left = async () => ({
    cookies: await context.cookies(),
    local: await page.evaluate(() => Object.keys(localStorage)),
    session: await page.evaluate(() => Object.keys(sessionStorage)),
    databases: await page.evaluate(() => indexedDB.databases()),
  });
  await page.goto("/istanbul-talks/");
  await takeTheMap(page);
  await row(page).getByRole("link", { name: "Kunar" }).click();
  await expect(page).toHaveURL(/\/kunar\/$/u);
  expect(await left()).toEqual({ cookies: [], local: [], session: [], databases: [] });
  await page.getByRole("combobox", { name: "Appearance" }).selectOption("dark");
  expect(await left()).toEqual({ cookies: [], local: ["passage-colours"], session: [], databases: [] });
});

test.describe("markup that got into a page", () => {
  test.use({ mayComplain: true, mayHarm: true });

  test("does nothing", async ({ page }) => {
    await page.goto("/istanbul-talks/kunar/");
    await page.evaluate(() => {
      const into = document.querySelector("h1");
      if (!into) throw new Error("no h1");
      into.innerHTML += `<img src="/none.png" onerror="document.title = 'harmed'"><b style="color: rgb(255, 0, 0)">red</b>`;
      const script = document.createElement("div");
      script.innerHTML = `<iframe srcdoc="<script>parent.document.title = 'harmed'</script>"></iframe>`;
      document.body.append(script);
    });
    await page.waitForLoadState("networkidle");
    expect(await page.title()).toContain("Kunar");
    const colour = await page.locator("h1 b").evaluate((element) => getComputedStyle(element).color);
    expect(colour).not.toBe("rgb(255, 0, 0)");
  });
});

test.describe("a page of somebody else", () => {
  test.use({ mayComplain: true, mayHarm: true });

  test("may frame what is made to be embedded, and nothing else", async ({ page, baseURL }) => {
    // The same server under another name is another origin; and a text file has no policy of its own.
    await page.goto(`${baseURL?.replace("localhost", "127.0.0.1")}/robots.txt`);
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.evaluate((origin) => {
      const frame = (title: string, path: string) =>
        document.body.append(Object.assign(document.createElement("iframe"), { title, src: origin + path }));
      frame("embedded", "/embed/istanbul-talks/kunar/");
      frame("story", "/istanbul-talks/kunar/");
    }, baseURL);
    const kunar = { name: "Kunar" };
    await expect(page.frameLocator("[title=embedded]").getByRole("heading", kunar)).toBeVisible();
    await refused;
    await expect(page.frameLocator("[title=story]").getByRole("heading", kunar)).toHaveCount(0);
  });
});

test.describe("a reader who wants online tiles", () => {
  test.use({ mayComplain: true });

  test("gets them from the server that was chosen", async ({ page }) => {
    const tile = readFileSync("app/icon.svg");
    await page.route("https://tile.openstreetmap.org/**", (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: tile }),
    );
    await page.goto("/istanbul-talks/");
    await takeTheMap(page);
    await page.getByText("Key", { exact: true }).click();
    await page.getByRole("radio", { name: /OpenStreetMap/u }).check();
    await expect(page.locator(".leaflet-tile-loaded").first()).toBeAttached();
  });
});
