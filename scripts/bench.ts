/**
 * `npm run bench`: how the work grows with the story, from 10 places to 10,000, and with the number of stories, from 1
 * to 1,000. `npm run bench -- linking` (or `core`, `site`, `stories`) does one part, `npm run bench -- site 100` one
 * size. Everything except the 1,000 stories takes some minutes.
 */
import { benchCore } from "./bench/core";
import { benchLinking } from "./bench/linking";
import { benchSite } from "./bench/site";
import { SIZES } from "./bench/sizes";
import { benchStories, STORY_COUNTS } from "./bench/stories";

const BY_SIZE = { linking: benchLinking, core: benchCore, site: benchSite } as const;
const PARTS = [...Object.keys(BY_SIZE), "stories"];
const PLACES = SIZES.map(({ places }) => places);

const asked = process.argv.slice(2);
const known = [...PARTS, ...new Set([...PLACES, ...STORY_COUNTS])].map(String);
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; known are ${known.join(", ")}`);
  process.exit(2);
}
/** The parts that were asked for on the command line; all if none was. */
const chosen = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => {
  const some = all.filter((one) => asked.includes(nameOf(one)));
  return some.length > 0 ? some : all;
};
const parts = chosen(PARTS, (name) => name);
for (const [name, bench] of Object.entries(BY_SIZE)) {
  if (!parts.includes(name)) continue;
  console.log(`\n${name}`);
  await bench(chosen(SIZES, ({ places }) => String(places)));
}
if (parts.includes("stories")) {
  console.log("\nstories");
  await benchStories(chosen(STORY_COUNTS, String));
}
