/** /make/ and stories in links without a connection, after one visit. */
import { OwnSite } from "./own-site";
import { test as base, expect } from "./test";
import { wordFile } from "./word-file";

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
test.use({ serviceWorkers: "allow", mayComplain: true });

test("an author goes on without a connection: opens, finds, draws, and hands out a link that opens", async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto("/make/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.goDark();
  await page.goto("/make/");
  const buffer = wordFile([["Title", "A document about Oslo"]]);
  await page.getByLabel("A file with the article").setInputFiles({ name: "oslo.docx", mimeType: "", buffer });
  await expect(page.locator(".make-marked")).toHaveText("A document about Oslo");
  await page.getByRole("button", { name: "Another article" }).click();
  await page.getByLabel("Paste the article here").evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/plain",
      "Talks in Oslo\n\n2024-03-05\n\nThe talks in Oslo went on. In Bergen it rained.",
    );
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator(".make-name b")).toHaveText(["Oslo", "Bergen"], { timeout: 45_000 });
  const preview = page.frameLocator("iframe[title='The story as readers will see it']");
  await expect(preview.locator(".map-place[data-place=oslo]")).toBeVisible({ timeout: 45_000 });
  const link = await page.getByRole("textbox", { name: "Link to the story" }).inputValue();
  const reader = await page.context().newPage();
  await reader.goto(`${link}/bergen`);
  await expect(reader.locator(".card-name")).toHaveText("Bergen", { timeout: 45_000 });
});

test("a Word document that comes before its reader does is opened once there is a connection", async ({
  page,
  context,
}) => {
  const buffer = wordFile([["Title", "A document about Oslo"]]);
  const open = () =>
    page.getByLabel("A file with the article").setInputFiles({ name: "oslo.docx", mimeType: "", buffer });
  await page.goto("/make/");
  await expect(page.getByRole("button", { name: "Open a file" })).toBeEnabled();
  await context.setOffline(true);
  await open();
  await expect(page.locator("p.make-problem[role=alert]")).toContainText("needs a connection the first time");
  await context.setOffline(false);
  await open();
  await expect(page.locator(".make-marked")).toHaveText("A document about Oslo");
});
