/**
 * The code mentions no particular story: all names of countries, lines and places come from the stories' folders and
 * the data.
 */
import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, it } from "vitest";
import { STORIES } from "./e2e/stories/told";
import { places } from "./geo/data";

const files = ["app", "components", "geo", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.(?:tsx?|css)$/u.test(file) && !/^geo\/(?:build|data)\//u.test(file));

/** The code without its comments, whose examples may name places. */
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
  // Georgia is also a font in the style sheets.
  .filter((name) => name.length > 2 && name !== "Georgia");

/** Words from an old text about one story that was once part of the code. */
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
