/** The code knows no story: what it says of a country, a line or a place comes from the stories' folders and the data. */
import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, it } from "vitest";
import { STORIES } from "./e2e/stories/told";
import { places } from "./geo/data";

const files = ["app", "components", "geo", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:tsx?|css)$/u.test(file) && !/^geo\/(?:build|data)\//u.test(file));

/** What runs, without comments, whose examples may name a place. */
function codeOf(file: string): string {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".css")) return text.replace(/\/\*.*?\*\//gsu, "");
  return transformSync(text, { loader: file.endsWith("x") ? "tsx" : "ts", jsx: "preserve", legalComments: "none" })
    .code;
}

const regions = new Intl.DisplayNames("en", { type: "region" });
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const countries = letters
  .flatMap((a) => letters.map((b) => a + b))
  .map((code) => regions.of(code) ?? "")
  // Georgia is a typeface of the style sheets, too.
  .filter((name) => name.length > 2 && name !== "Georgia");

/** Not of a story, but of what was said of one once. */
const ONCE_SAID = ["Durand", "Kashmir", "frontier", "Taliban", "Anadolu", "no author", "no newspaper", "gives no year"];

const names = [
  ...new Set([
    ...countries,
    ...places.flatMap(({ id, name }) => [id, name]),
    ...STORIES.flatMap((story) => [
      story.id,
      story.article.title,
      ...story.places.flatMap(({ id, name }) => [id, name]),
    ]),
    ...ONCE_SAID,
  ]),
];
const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");

it("looks for the names of countries, places and stories", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(names.length).toBeGreaterThan(250);
  expect("of the Durand Line in Afghanistan".match(NAMED)).not.toBeNull();
});

it.each(files)("%s names none of them", (file) => {
  expect(codeOf(file).match(NAMED) ?? []).toEqual([]);
});
