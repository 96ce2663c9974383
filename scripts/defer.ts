/**
 * After the build: no page of out/ asks for its scripts before it is used. React would keep a phone busy for a second
 * while it wakes a page that reads, links and shows its map without it.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SCRIPT = /<script src="([^"]+)"(?: id="[^"]+")? async=""><\/script>/gu;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/gu;
/** What only those scripts read, and the polyfills of browsers without modules. */
const FOR_SCRIPTS = /<script(?: id="_R_">|>\(?self\.__next_f| src="[^"]+" noModule="">).*?<\/script>/gsu;
/** A function alone, as an expression. */
const start = readFileSync("scripts/start.js", "utf8").trim().replace(/;$/u, "");

/** @throws Error for a page whose scripts are not found: then Next writes them in another way */
function defer(path: string): void {
  const html = readFileSync(path, "utf8");
  const sources = [...html.matchAll(SCRIPT)].map(([, source]) => source);
  if (sources.length === 0) throw new Error(`${path}: no <script src="…" async=""> found`);
  const asleep = html.replace(SCRIPT, "").replace(PRELOAD, "");
  // What stands in somebody else's page never wakes.
  const done = path.startsWith(join("out", "embed"))
    ? asleep.replace(FOR_SCRIPTS, "")
    : asleep.replace("</head>", () => `<script>(${start})(${JSON.stringify(sources)})</script></head>`);
  writeFileSync(path, done);
}

for (const file of readdirSync("out", { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".html")) defer(join("out", file));
}
