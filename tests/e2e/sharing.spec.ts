import type { Page } from "@playwright/test";
import { axeByDayAndNight } from "./axe";
import { print } from "./paper";
import { expect, PLACES, row, test } from "./test";

test("share a place: from its card to a copied link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/istanbul-talks/kunar/");
  await page.getByRole("link", { name: "Share, cite or embed" }).click();
  await expect(page.getByRole("heading", { name: "Share Kunar", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Copy: Link to Kunar" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/istanbul-talks\/kunar\/$/);
});

test("share the whole story", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await page.getByRole("link", { name: "Share, cite or embed" }).click();
  await expect(page).toHaveURL("/share/istanbul-talks/");
  await expect(page.getByRole("heading", { name: "Share the story" })).toBeVisible();
});

test("a quotation's link leads to the passage, and marks its words without a script of ours", async ({ page }) => {
  await page.goto("/share/istanbul-talks/kunar/");
  const text = await page.getByRole("textbox", { name: "Passage 17" }).inputValue();
  const [quotation = "", said = "", url = ""] = text.split("\n");
  expect(said).toBe("– the report names no source");
  expect(url).toMatch(/#p17:~:text=Pakistani%20security%20forces%20later,/);
  const { pathname, hash } = new URL(url);
  await page.goto(pathname + hash);
  // In the article, not on the card; the browser's target is the element that contains all the marked words.
  await expect(page.locator("#p17:target, #p17 :target")).toHaveCount(1);
  await expect(page.locator("#p17")).toHaveText(quotation.slice(1, -1));
});

test("without permission to copy the text is there to select", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.goto("/share/istanbul-talks/kunar/");
  await page.getByRole("button", { name: "Copy: Link to Kunar" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copying is not allowed here: the text is selected.")).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\/istanbul-talks\/kunar\/$/);
});

test("the device's share sheet is offered where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })) });
  });
  await page.goto("/share/istanbul-talks/kunar/");
  await page.getByRole("button", { name: "Share with an app of this device" }).click();
  expect(await page.evaluate(() => (Reflect.get(window, "shared") as ShareData).url)).toMatch(/\/kunar\/$/);
});

const citation = (page: Page, style: string) => page.getByRole("textbox", { name: style });

test("cite as an unnamed report, with the reader's own today where a style wants it", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-24T12:00:00");
  await page.goto("/share/istanbul-talks/kunar/");
  for (const style of ["APA", "MLA", "Chicago", "BibTeX"]) {
    await expect(citation(page, style)).toHaveValue(/\[unnamed newspaper report\]/);
    await expect(citation(page, style)).not.toHaveValue(/Retrieved|\[date of access\]/);
  }
  await expect(citation(page, "MLA")).toHaveValue(/ Accessed 24 Nov\. 2026\.$/);
  await expect(citation(page, "BibTeX")).toHaveValue(/urldate = \{2026-11-24\}/);
});

test("preview the frame, and open the page from it", async ({ page, context }) => {
  await page.goto("/share/istanbul-talks/kunar/");
  await page.getByText("Preview", { exact: true }).click();
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Kunar" })).toBeVisible();
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "Read it on its map" }).click();
  await expect(await opened).toHaveURL(/\/istanbul-talks\/kunar\/#p17$/);
});

test("the copied frame has no border, is never wider than its page, and fits its place as it is", async ({ page }) => {
  for (const place of ["", ...PLACES.map((id) => `${id}/`)]) {
    await page.goto(`/share/istanbul-talks/${place}`);
    const code = await page.getByRole("textbox", { name: "Code for the frame" }).inputValue();
    expect(code).toMatch(
      /^<iframe src="[^"]+" title="[^"]+" width="480" height="\d+" style="border:0; max-width:100%"/,
    );
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await page.setViewportSize({ width: 480, height });
    await page.goto(`/embed/istanbul-talks/${place}`);
    const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(height, place).toBeGreaterThanOrEqual(needed);
    expect(height - needed, place).toBeLessThan(90);
  }
});

test("with the copied script on the page, each frame is as high as what it shows", async ({ page, baseURL }) => {
  await page.goto("/share/istanbul-talks/kunar/");
  const script = await page.getByRole("textbox", { name: "Script for the height" }).inputValue();
  const copied = await page.getByRole("textbox", { name: "Code for the frame" }).inputValue();
  // The site under test may be served from another origin than it was built for.
  const code = copied.replace(/src="https?:\/\/[^/]+/, `src="${baseURL}`);
  const other = code.replaceAll("kunar", "istanbul").replace(/title="[^"]*"/, 'title="other"');
  // Somebody else's page.
  await page.route("**/course.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><link rel=icon href=data:,>${script}${code}${other}`,
    }),
  );
  await page.goto("/course.html");
  for (const frame of await page.locator("iframe").all()) {
    const src = new URL((await frame.getAttribute("src")) ?? "", baseURL).pathname;
    const shown = page.frames().find((one) => new URL(one.url()).pathname === src);
    await expect
      .poll(async () => {
        const needed = await shown?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        return Number(await frame.getAttribute("height")) - Number(needed);
      })
      .toBe(0);
  }
});

for (const format of ["A4", "Letter"] as const) {
  test(`print a page for sharing on ${format}: the texts and the code, no buttons`, async ({ page }) => {
    await page.goto("/share/istanbul-talks/kunar/");
    const sheets = await print(page, format);
    const text = sheets.map((sheet) => sheet.text).join(" ");
    expect(sheets).toHaveLength(2);
    for (const words of ["Share Kunar", "Passage 17", "APA", "@online{istanbul-talks"]) expect(text).toContain(words);
    expect(text).not.toMatch(/Copy|Preview|Share with an app/);
    for (const { beyond } of sheets) expect(beyond).toBeLessThanOrEqual(0);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a citation has a blank for the day of access", async ({ page }) => {
    await page.goto("/share/istanbul-talks/kunar/");
    await expect(citation(page, "MLA")).toHaveValue(/Accessed \[date of access\]\.$/);
  });
});

test("an embedded page tells its height and loads no script file", async ({ page, baseURL }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/robots.txt");
  const height = await page.evaluate(
    (src) =>
      new Promise<number>((resolve) => {
        window.addEventListener("message", ({ data }) => data.type === "passage:height" && resolve(data.height));
        document.body.append(Object.assign(document.createElement("iframe"), { src, width: "320" }));
      }),
    `${baseURL}/embed/istanbul-talks/kunar/`,
  );
  expect(height).toBeGreaterThan(300);
  expect(scripts).toEqual([]);
});

test.describe("where the host forbids scripts", () => {
  test.use({ mayComplain: true });

  test("an embedded page still shows its map and passage", async ({ page, baseURL }) => {
    await page.goto("/robots.txt");
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement("iframe"), { src, title: "sandboxed" });
      frame.setAttribute("sandbox", "");
      document.body.append(frame);
    }, `${baseURL}/embed/istanbul-talks/istanbul/`);
    const frame = page.frameLocator('iframe[title="sandboxed"]');
    await expect(frame.getByRole("heading", { name: "Istanbul" })).toBeVisible();
    const place = frame.getByRole("link", { name: "Istanbul, city, 4 passages" });
    await expect(place).toHaveAttribute("data-chosen");
  });
});

test("an embedded page fits a frame 320 px wide", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const place of ["", "kunar/", "durand-line/", "istanbul/"]) {
    await page.goto(`/embed/istanbul-talks/${place}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("a page that knows oEmbed finds the frame of a place", async ({ page, request }) => {
  await page.goto("/istanbul-talks/kunar/");
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const answer = await (await request.get(new URL(href ?? "").pathname)).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: expect.stringContaining("Kunar") });
  expect((await request.get(new URL(answer.thumbnail_url).pathname)).headers()["content-type"]).toBe("image/png");
  expect(answer.html).toMatch(/^<iframe src="[^"]+\/embed\/istanbul-talks\/kunar\/"/);
  expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}" style="border:0; max-width:100%"`);
});

test("teachers find what can be done, with live examples", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  await page.getByRole("link", { name: "For teachers" }).click();
  await expect(page.getByRole("heading", { name: "For teachers" })).toBeVisible();
  const hrefs = await page
    .locator(".offers a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThanOrEqual(7);
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  // Each entry except the data has a picture.
  await expect(page.getByRole("img")).toHaveCount(6);
  for (const picture of await page.getByRole("img").all()) {
    expect((await picture.getAttribute("aria-label"))?.length).toBeGreaterThan(30);
    await expect(picture.locator("use").or(picture.locator("path")).first()).toBeAttached();
  }
  await page.getByRole("link", { name: "Hand out one place" }).click();
  await expect(row(page).locator("[aria-current]")).toBeVisible();
});

test("pages for sharing and teaching are accessible, by day and by night", async ({ page }) => {
  for (const path of ["/share/istanbul-talks/kunar/", "/embed/istanbul-talks/kunar/", "/teachers/"]) {
    await page.goto(path);
    expect(await axeByDayAndNight(page), path).toEqual([]);
  }
});
