/** Whatever stands in the address: the reader gets the page or the 404 page, and none of it is run or shown as markup. */
import { request as ask } from "node:http";
import type { Page } from "@playwright/test";
import { expect, map, PLACES, row, TIMES, test } from "./test";

const SCRIPT = "<script>window.ran=1</script><img src=x onerror=window.ran=1>";

/** Checks that the address caused nothing that it must not: a script that ran, an element that isn't ours. */
async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  await expect(page.locator("img[src=x]")).toHaveCount(0);
}

const behind = {
  "a script in the query": `?x=${SCRIPT}`,
  "a script in the query, encoded": `?x=${encodeURIComponent(SCRIPT)}`,
  "a script in the hash": `#${SCRIPT}`,
  "a scheme in the hash": "#javascript:window.ran=1",
  "a broken escape in the query": "?x=%&%E0%A4%A=%00",
  "keys that objects have": "?__proto__[ran]=1&constructor.prototype.ran=1",
  "a passage that isn't there": "#p999",
  "a passage of another place": "#p1",
  "a passage with a number without end": `#p${"9".repeat(500)}`,
  "a name that objects have": "#constructor",
  "the parent of all objects": "#__proto__",
  "a lone percent sign": "#%",
  "a null": "#%00",
  "turned text": "#p1%E2%80%AE",
  "a passage and a text to find": "#p17:~:text=Kunar",
  "a text to find that isn't there": "#:~:text=<script>",
  "a selector": '#p1"],*,[x="',
  "4,000 characters": `?x=${"a".repeat(2000)}#${"b".repeat(2000)}`,
} as const;

test("behind the address of a place anything may stand", async ({ page }) => {
  test.slow();
  for (const [what, rest] of Object.entries(behind)) {
    await test.step(what, async () => {
      await page.goto("about:blank");
      await page.goto(`/istanbul-talks/kunar/${rest}`);
      await expect(page.locator(".mention[data-place=kunar][aria-current]").first()).toBeVisible();
      await expect(row(page).locator("[aria-current]")).toHaveCount(1);
      await expect(
        map(page)
          .getByRole("link", { name: /^Passage \d+$/u })
          .first(),
      ).toBeVisible();
      await expectNothingRan(page);
    });
  }
});

test("from such an address one goes on as from any other", async ({ page }) => {
  for (const rest of [`?x=${SCRIPT}#${SCRIPT}`, "?x=%#p999"]) {
    await page.goto(`/istanbul-talks/kunar/${rest}`);
    await row(page).getByRole("link", { name: /^Doha/ }).click();
    await expect(page).toHaveURL("/istanbul-talks/doha/");
    await expect(page.getByRole("heading", { name: "Doha" })).toBeVisible();
    await expectNothingRan(page);
  }
});

const missing = {
  "a name that objects have": "/istanbul-talks/constructor/",
  "the parent of all objects": "/istanbul-talks/__proto__/",
  "another story": "/__proto__/kunar/",
  "a way out of the folder": "/istanbul-talks/..%2f..%2fpackage.json",
  "a way out, encoded twice": "/istanbul-talks/..%252f..%252fpackage.json",
  "a way out with backslashes": "/istanbul-talks/..%5c..%5cpackage.json",
  "a way out, plainly": "/istanbul-talks/../../package.json",
  "a way out with a null": "/..%00/package.json",
  "a file of the machine": "//etc/passwd",
  "a hidden file": "/.git/config",
  "a file of the source": "/istanbul-talks/article.md",
  "a script": `/istanbul-talks/${encodeURIComponent(SCRIPT)}/`,
  "a lone percent sign": "/istanbul-talks/%/",
  "a broken escape": "/istanbul-talks/%E0%A4%A/",
  "a null": "/istanbul-talks/kunar%00/",
  "turned text": "/istanbul-talks/%E2%80%AEkunar/",
  "another case": "/istanbul-talks/KUNAR/",
  "two slashes": "/istanbul-talks//kunar/",
  "4,000 characters": `/istanbul-talks/${"a".repeat(4000)}/`,
} as const;

test("an address that isn't there is answered with the 404 page, and with nothing of itself", async ({ baseURL }) => {
  const known = await get(`${baseURL}`, "/istanbul-talks/atlantis/");
  expect(known).toMatchObject({ status: 404, body: expect.stringContaining("There is no such page") });
  for (const [what, path] of Object.entries(missing)) expect(await get(`${baseURL}`, path), what).toEqual(known);
});

/** Requests the path exactly as written: browsers and fetch would normalise it first. */
function get(origin: string, path: string): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    request.on("error", reject);
    request.end();
  });
}

for (const what of ["the parent of all objects", "a script", "a lone percent sign"] as const) {
  test(`the 404 page stays what it is in the browser: ${what}`, async ({ page, baseURL }) => {
    const { body } = await get(`${baseURL}`, missing[what]);
    await page.route(`${baseURL}/**`, async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback();
      // The same body with a status that Chromium doesn't report as an error of the page.
      await route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body });
    });
    await page.goto(missing[what], { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    await expect(page.getByRole("listitem")).toHaveCount(PLACES.length + TIMES.length);
    await expectNothingRan(page);
  });
}
