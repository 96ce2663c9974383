/** Previews of links in chats show the place, and what the article says about it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { PNG } from "pngjs";
import { expect, PLACES, test } from "./test";

const NAMES: Record<(typeof PLACES)[number], string> = {
  "durand-line": "Durand Line: Disputed line between Afghanistan and Pakistan",
  kunar: "Kunar: Province of Afghanistan",
  nangarhar: "Nangarhar: Province of Afghanistan",
  paktika: "Paktika: Province of Afghanistan",
  khost: "Khost: Province of Afghanistan",
  helmand: "Helmand: Province of Afghanistan",
  doha: "Doha: City in Qatar",
  istanbul: "Istanbul: City in Türkiye",
};
const PAGES = [
  { path: "/istanbul-talks/", file: "istanbul-talks.png", shown: "8 places" },
  ...PLACES.map((place) => ({
    path: `/istanbul-talks/${place}/`,
    file: `istanbul-talks--${place}.png`,
    shown: NAMES[place],
  })),
];
const LARGEST_BYTES = 150_000;

/** Reads the metadata from the HTML, as link previews run no scripts. */
async function headOf(request: APIRequestContext, path: string): Promise<(name: string) => string> {
  const html = await (await request.get(path)).text();
  const tags = Array.from(html.matchAll(/<meta (?:property|name)="(?<name>[^"]+)" content="(?<content>[^"]*)"/gu));
  const contents = new Map(tags.map(({ groups }) => [groups?.name, groups?.content]));
  return (name) => contents.get(name) ?? `no ${name} at ${path}`;
}

for (const { path, file, shown } of PAGES) {
  test(`a chat shows a picture of ${path}`, async ({ request }) => {
    const content = await headOf(request, path);
    const address = new URL(content("og:image"));
    expect(address.pathname).toBe(`/og/${file}`);
    expect(content("og:image:type")).toBe("image/png");
    expect(content("twitter:card")).toBe("summary_large_image");

    const response = await request.get(address.pathname);
    expect(response.headers()["content-type"]).toBe("image/png");
    const body = await response.body();
    expect(body.length).toBeLessThanOrEqual(LARGEST_BYTES);
    const { width, height, data } = PNG.sync.read(body);
    expect([width, height]).toEqual([1200, 630]);
    expect([content("og:image:width"), content("og:image:height")]).toEqual(["1200", "630"]);

    // Not blank: both the words on the left and the map on the right have many shades.
    const shades = (from: number, to: number) => {
      const seen = new Set<number>();
      for (let i = 0; i < width * height; i++) {
        if (i % width >= from && i % width < to) seen.add(data.readUInt32BE(4 * i));
      }
      return seen.size;
    };
    expect(shades(0, 490)).toBeGreaterThan(30);
    expect(shades(510, width)).toBeGreaterThan(30);

    const alt = content("og:image:alt").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
    expect(alt).toContain(shown);
    const [, title = "", quoted = ""] =
      /“(.+?)”: “(.+)”, (?:according to .+|the report names no source)$/u.exec(alt) ?? [];
    expect(title).toBe("Second round of Pak-Afghan talks begin in Istanbul");
    const source = readFileSync("seeds/istanbul-talks/source.txt", "utf8");
    expect(source).toContain(quoted.replace(/ …$/u, ""));
  });
}

test("/ is shared with the picture of the story that it opens", async ({ request }) => {
  const content = await headOf(request, "/");
  expect(new URL(content("og:image")).pathname).toBe("/og/istanbul-talks.png");
  expect(new URL(content("og:url")).pathname).toBe("/istanbul-talks/");
});

test("no two pages share a picture", async ({ request }) => {
  const bodies = await Promise.all(PAGES.map(async ({ file }) => (await request.get(`/og/${file}`)).body()));
  const digests = bodies.map((body) => createHash("sha256").update(body).digest("hex"));
  expect(new Set(digests).size).toBe(PAGES.length);
});
