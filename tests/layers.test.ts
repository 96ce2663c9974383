/** Each library is imported by one file only. Which folder may import which is in biome.json. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = ["app", "components", "geo"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith("geo/build/"));

const imports = files.flatMap((file) =>
  Array.from(readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu), ([, from = ""]) => ({
    file,
    from,
  })),
);
const importersOf = (pattern: RegExp) => [
  ...new Set(imports.filter(({ from }) => pattern.test(from)).map(({ file }) => file)),
];

it("the core names neither the window nor the document", () => {
  const core = files.filter((file) => file.startsWith("geo/"));
  expect(
    core.filter((file) => /\b(?:window|document\.(?:get|query|body)|HTMLElement)\b/u.test(readFileSync(file, "utf8"))),
  ).toEqual([]);
});

it("Leaflet, turf and the seeds each have one door", () => {
  const leaflet = importersOf(/^(?:leaflet|react-leaflet)/u);
  expect(leaflet.length).toBeGreaterThan(0);
  expect(leaflet.filter((file) => !file.startsWith("components/map/leaflet/"))).toEqual([]);
  expect(importersOf(/^@turf/u)).toEqual(["geo/places/measure.ts"]);
  const readers = files.filter((file) => /["'`]seeds["'`]/u.test(readFileSync(file, "utf8")));
  expect(readers).toEqual(["app/_site/seed-files.ts"]);
});
