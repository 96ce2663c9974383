/** `npm run bench`: how the work grows with the story. `npm run bench -- linking` (or `core`, `site`) does one part. */
import { benchCore } from "./bench/core";
import { benchLinking } from "./bench/linking";
import { benchSite } from "./bench/site";

const PARTS = { linking: benchLinking, core: benchCore, site: benchSite } as const;

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
