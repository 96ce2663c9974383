/**
 * `npm run lighthouse`: audits the built site as on a phone; exits 1 unless accessibility, best practices and SEO have
 * the full score. Performance is only shown, as it depends on what else the machine is doing.
 */
import lighthouse, { type Result } from "lighthouse";
import { withBuiltSite } from "./lib/built-site";
import { freePort } from "./lib/free-port";
import { printTable } from "./lib/print-table";
import { PLACE, STORY } from "./lib/sample-pages";

const PATHS = [STORY, PLACE];

/** The target score of each category, out of 100, and whether it must be reached. */
const WANTED = {
  accessibility: { score: 100, must: true },
  "best-practices": { score: 100, must: true },
  seo: { score: 100, must: true },
  performance: { score: 95, must: false },
};
type Category = keyof typeof WANTED;
const CATEGORIES = Object.keys(WANTED) as Category[];

/** @param port of Chromium's remote debugging */
async function audit(address: string, port: number): Promise<Result> {
  const result = await lighthouse(address, { port, logLevel: "error", onlyCategories: CATEGORIES });
  if (!result) throw new Error(`${address}: lighthouse gave no result`);
  if (result.lhr.runtimeError) throw new Error(`${address}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

/** Out of 100; a category in which an audit failed to run gets 0. */
const scoreOf = ({ categories }: Result, category: Category) => Math.round((categories[category]?.score ?? 0) * 100);

/** What the items of an audit are about: elements, addresses, or their own words. */
function itemsOf({ details }: Result["audits"][string]): string[] {
  if (!details || !("items" in details)) return [];
  const items = details.items as { node?: { selector?: string }; url?: string; description?: string }[];
  return items.map((item) => item.node?.selector ?? item.url ?? item.description ?? JSON.stringify(item));
}

/** A line for each audit that costs its category points, and one for each thing that it found. */
function printFailures({ categories, audits }: Result, category: Category): void {
  for (const { id, weight } of categories[category]?.auditRefs ?? []) {
    const found = audits[id];
    if (!found || weight === 0 || found.score === null || found.score >= 0.9) continue;
    console.log(`  ${category}: ${id}: ${found.title}${found.displayValue ? ` (${found.displayValue})` : ""}`);
    for (const item of itemsOf(found)) console.log(`    ${item}`);
  }
}

const port = await freePort();
await withBuiltSite(
  async ({ origin }) => {
    const results: { path: string; result: Result }[] = [];
    // One after the other: two at once would slow each other down.
    for (const path of PATHS) results.push({ path, result: await audit(origin + path, port) });
    const header = ["page", ...CATEGORIES.map((category) => `${category} (${WANTED[category].score})`)];
    const rows = results.map(({ path, result }) => [path, ...CATEGORIES.map((c) => String(scoreOf(result, c)))]);
    printTable([header, ...rows], [1, 2, 3, 4]);
    for (const { path, result } of results) {
      console.log(`${path}: what costs points`);
      for (const category of CATEGORIES) printFailures(result, category);
    }
    const musts = CATEGORIES.filter((category) => WANTED[category].must);
    return results.every(({ result }) => musts.every((c) => scoreOf(result, c) >= WANTED[c].score));
  },
  { args: [`--remote-debugging-port=${port}`], isMeasured: true },
);
