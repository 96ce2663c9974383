import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, PLACES, row, test } from "./test";

const FILES = {
  "places.geojson": { link: /GeoJSON/, type: "application/geo+json" },
  "places.kml": { link: /KML/, type: "application/vnd.google-earth.kml+xml" },
  "annotations.jsonld": { link: /Web Annotations/, type: "application/ld+json" },
  "places.lpf.json": { link: /Linked Places/, type: "application/json" },
};

const takeAlong = (page: Page) => page.getByRole("region", { name: "Download the data" });

/** The page's JSON-LD. */
async function linkedData(page: Page) {
  const blocks = page.locator('script[type="application/ld+json"]');
  await expect(blocks).toHaveCount(1);
  return JSON.parse((await blocks.textContent()) ?? "");
}

for (const [file, { link, type }] of Object.entries(FILES)) {
  test(`take along ${file}, from the story and from a place`, async ({ page, request }) => {
    for (const from of ["/istanbul-talks/", "/istanbul-talks/kunar/"]) {
      await page.goto(from);
      // On a place's page, a link leads to where they are listed.
      if (from !== "/istanbul-talks/") await page.getByRole("link", { name: "Download the data" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        takeAlong(page).getByRole("link", { name: link }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      const text = readFileSync(await download.path(), "utf8");
      for (const name of ["Kunar", "Nangarhar", "Helmand"]) expect(text).toContain(name);
      if (type.endsWith("json")) expect(() => JSON.parse(text)).not.toThrow();
    }
    const response = await request.get(`/istanbul-talks/data/${file}`);
    expect(response.headers()["content-type"]).toBe(type);
    expect(response.headers()["content-encoding"]).toBe("br");
  });
}

test("the KML is well-formed, as the browser reads XML", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const names = await page.evaluate(async () => {
    const text = await (await fetch("/istanbul-talks/data/places.kml")).text();
    const document = new DOMParser().parseFromString(text, "application/xml");
    if (document.querySelector("parsererror")) throw new Error(document.documentElement.textContent ?? "");
    return Array.from(document.querySelectorAll("Placemark > name"), (name) => name.textContent);
  });
  expect(names).toHaveLength(PLACES.length);
  expect(names[1]).toBe("Kunar");
});

test("every annotation finds its words in the page, and its addresses are there", async ({ page, request }) => {
  const { first } = await (await request.get("/istanbul-talks/data/annotations.jsonld")).json();
  await page.goto("/istanbul-talks/");
  for (const { body, target } of first.items) {
    const [{ value, refinedBy }, { exact, prefix, suffix }] = target.selector;
    const text = (await page.locator(`#${value}`).textContent()) ?? "";
    expect([...text].slice(refinedBy.start, refinedBy.end).join("")).toBe(exact);
    expect(text).toContain(`${prefix}${exact}${suffix}`);
    // Places and times have pages; for a voice only the name is given.
    const { source } = body[0];
    if (source) expect((await request.get(new URL(source).pathname)).ok()).toBe(true);
    expect(new URL(target.source).pathname).toBe("/istanbul-talks/");
  }
  expect(first.items.length).toBeGreaterThan(10);
});

test("every passage's address in the GeoJSON leads to its words", async ({ page, request }) => {
  const { features } = await (await request.get("/istanbul-talks/data/places.geojson")).json();
  expect(features.map(({ id }: { id: string }) => id)).toEqual(PLACES);
  for (const { url, text } of features[0].properties.passages) {
    const { pathname, hash } = new URL(url);
    await page.goto(pathname + hash);
    await expect(page.locator(hash)).toHaveText(text);
    await expect(page.locator(hash)).toBeInViewport();
  }
});

test("each page says to search engines what it is, also after a change of place", async ({ page }) => {
  await page.goto("/istanbul-talks/");
  const story = await linkedData(page);
  expect(story).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    datePublished: "2025-10-25",
  });
  expect(story.headline).toBe(await page.getByRole("heading", { level: 1 }).textContent());
  const mentioned = story.mentions.map((thing: { "@id"?: string }) => thing["@id"]?.split("/").at(-2));
  expect(mentioned.filter(Boolean)).toEqual(PLACES);
  await row(page).getByRole("link", { name: /^Doha/ }).click();
  await expect(page).toHaveURL("/istanbul-talks/doha/");
  await expect.poll(() => linkedData(page)).toMatchObject({ "@type": "City", name: "Doha" });
  for (const place of PLACES) {
    await page.goto(`/istanbul-talks/${place}/`);
    const { "@id": id, subjectOf } = await linkedData(page);
    expect(id).toBe(await page.locator("link[rel=canonical]").getAttribute("href"));
    expect(subjectOf).toMatchObject({ "@type": "NewsArticle", "@id": story["@id"] });
  }
});

test("the story's head names the files, with their types", async ({ page, request }) => {
  await page.goto("/istanbul-talks/");
  for (const [file, { type }] of Object.entries(FILES)) {
    const alternate = page.locator(`link[rel=alternate][type="${type}"]`);
    const { pathname } = new URL((await alternate.getAttribute("href")) ?? "");
    expect(pathname).toBe(`/istanbul-talks/data/${file}`);
    expect((await request.get(pathname)).ok()).toBe(true);
  }
});

test.describe("on a small phone, by touch", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test("the links are big enough, and nothing runs over the edge", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    for (const link of await takeAlong(page).getByRole("link").all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the files are there as well", async ({ page }) => {
    await page.goto("/istanbul-talks/");
    await expect(takeAlong(page).getByRole("link")).toHaveCount(Object.keys(FILES).length);
    await page.goto("/istanbul-talks/kunar/");
    expect(await linkedData(page)).toMatchObject({ "@type": "AdministrativeArea", name: "Kunar" });
  });
});
