/**
 * `npm run pictures`: photographs each kind of page of the built site on every screen into pictures/, to be looked at:
 * `story-dark.png`, and `index.html` with all of them. `npm run pictures -- story phone dark` takes only those.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type BuiltSite, withBuiltSite } from "./lib/built-site";
import { contactSheet, type Picture } from "./pictures/contact-sheet";
import { DONE_FIRST, PAGES } from "./pictures/pages";
import { SCREENS, type Screen } from "./pictures/screens";

const FOLDER = "pictures";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PAGES) && !(name in SCREENS));
if (unknown.length > 0) {
  const names = (all: object) => Object.keys(all).join(", ");
  console.error(`no page or screen '${unknown[0]}'\npages: ${names(PAGES)}\nscreens: ${names(SCREENS)}`);
  process.exit(1);
}
/** The ones asked for on the command line, or all if none is. */
function chosen<Value>(all: Readonly<Record<string, Value>>): [string, Value][] {
  const some = Object.entries(all).filter(([name]) => asked.includes(name));
  return some.length > 0 ? some : Object.entries(all);
}

/** Opens a page on a screen. @returns the files that it wrote */
async function photograph(
  { origin, browser }: BuiltSite,
  [page, address]: [string, string],
  [screen, { options, prepare, act, take }]: [string, Screen],
): Promise<Picture> {
  // Reduced motion, so that no picture catches something in mid-movement.
  const context = await browser.newContext({
    colorScheme: "light",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const tab = await context.newPage();
  await prepare?.(tab);
  await tab.goto(`${origin}${address}`, { waitUntil: "networkidle" });
  if (options?.javaScriptEnabled !== false) await DONE_FIRST[page]?.(tab);
  await act?.(tab);
  const files = await take(tab, `${FOLDER}/${page}-${screen}`);
  await context.close();
  console.log(files.join("\n"));
  return { page, screen, files: files.map((file) => basename(file)) };
}

await withBuiltSite(async (site) => {
  mkdirSync(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  for (const page of chosen(PAGES)) {
    for (const screen of chosen(SCREENS)) pictures.push(await photograph(site, page, screen));
  }
  writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
  console.log(`${FOLDER}/index.html`);
  return true;
});
