/**
 * `npm run bench`: how the work grows with the story, from 10 places to 10,000. `npm run bench -- linking` (or `core`, `site`)
 * does one part, `npm run bench -- site 100` one size. It takes some minutes.
 */
import { benchCore } from "./bench/core";
import { benchLinking } from "./bench/linking";
import { benchSite } from "./bench/site";
import { SIZES } from "./bench/sizes";

const PARTS = { linking: benchLinking, core: benchCore, site: benchSite } as const;

const asked = process.argv.slice(2);
const known = [...Object.keys(PARTS), ...SIZES.map(({ places }) => String(places))];
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; known are ${known.join(", ")}`);
  process.exit(2);
}
const anyPart = !asked.some((word) => word in PARTS);
const ofSize = SIZES.filter(({ places }) => asked.includes(String(places)));
for (const [name, bench] of Object.entries(PARTS)) {
  if (!anyPart && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await bench(ofSize.length > 0 ? ofSize : SIZES);
}
