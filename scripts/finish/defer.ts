/**
 * No page asks for its scripts before it is used. React would keep a phone busy for a second while it wakes a page that
 * reads, links and shows its map without it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { transformSync } from "esbuild";
import { pagesOf } from "./files";

const SCRIPT = /<script src="([^"]+)"(?: id="[^"]+")? async=""><\/script>/gu;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/gu;
/** For browsers without modules, which can't run the rest either. */
const POLYFILLS = /<script src="[^"]+" noModule=""><\/script>/gu;
/** What only those scripts read. */
const FOR_SCRIPTS = /<script(?: id="_R_">|>\(?self\.__next_f).*?<\/script>/gsu;

/**
 * @param folder of the built site, whose pages are changed
 * @throws Error for a page whose scripts are not found: then Next writes them in another way
 */
export function defer(folder: string): void {
  // A function alone, as an expression.
  const source = readFileSync(new URL("start.js", import.meta.url), "utf8")
    .trim()
    .replace(/;$/u, "");
  const { code } = transformSync(`(${source})(SOURCES)`, { minify: true, target: "es2022" });
  for (const path of pagesOf(folder)) {
    const html = readFileSync(path, "utf8");
    const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source);
    if (sources.length === 0) throw new Error(`${path}: no <script src="…" async=""> found`);
    const asleep = html.replace(SCRIPT, "").replace(PRELOAD, "").replace(POLYFILLS, "");
    // What stands in somebody else's page never wakes.
    const done = path.startsWith(join(folder, "embed") + sep)
      ? asleep.replace(FOR_SCRIPTS, "")
      : asleep.replace(
          "</head>",
          () => `<script>${code.trim().replace("SOURCES", () => JSON.stringify(sources))}</script></head>`,
        );
    writeFileSync(path, done);
  }
}
