/** `npm run budget`: measures the built site against its budgets; exits 1 when one is broken. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "@playwright/test";
import { keptListFile } from "../components/offline/caches";
import { type BuiltSite, PHONE, WIDE, withBuiltSite } from "./lib/built-site";
import { type Loaded, lookAtDeclared, movementIn, watchLoads, watchMovement } from "./lib/page-recorder";
import { printTable } from "./lib/print-table";
import { PLACE, SORTS, STORY, STORY_ID } from "./lib/sample-pages";

/** The longest that any movement on the page may take, in milliseconds. */
const LONGEST_MS = 400;

interface Budget {
  readonly name: string;
  readonly measured: number;
  readonly allowed: number;
  readonly unit: keyof typeof DIGITS;
  /** What the number was measured on: the largest file, what shifted, what moved. */
  readonly from: string;
}

/** How many digits after the point are shown; kB are 1000 bytes. */
const DIGITS = { kB: 1, ms: 0, requests: 0, "": 6 };

const show = (value: number, unit: Budget["unit"]) => `${value.toFixed(DIGITS[unit])} ${unit}`.trim();

const sizeOf = ({ width, height }: typeof WIDE) => `${width}×${height}`;

const brotliKb = (body: Buffer) => brotliCompressSync(body).length / 1000;

function totalOf(
  loaded: readonly Loaded[],
  kind: Loaded["kind"],
  kbOf: (body: Buffer) => number,
): Pick<Budget, "measured" | "unit" | "from"> {
  const files = loaded
    .filter((file) => file.kind === kind)
    .map(({ url, body }) => ({ name: url.pathname.split("/").at(-1), kb: kbOf(body) }))
    .sort((a, b) => b.kb - a.kb);
  const [largest] = files;
  const from = largest ? `${files.length} in all, the largest ${largest.name}: ${show(largest.kb, "kB")}` : "none";
  return { measured: files.reduce((sum, { kb }) => sum + kb, 0), unit: "kB", from };
}

/** A page that is watched; its requests to other origins are added to `elsewhere`. */
async function newPage({ origin, browser }: BuiltSite, elsewhere: Set<string>, options: BrowserContextOptions) {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "no-preference", ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) elsewhere.add(url.href);
  });
  await watchMovement(page);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The reader reaches for the map, and Leaflet takes over. */
async function touchMap(page: Page): Promise<void> {
  await page.locator(".picture").hover({ position: { x: 90, y: 20 } });
  await page.locator("[data-map=live]").waitFor();
  await settle(page);
}

/** What a place page loads, before and after its map is touched. */
async function measureLoads(site: BuiltSite, elsewhere: Set<string>): Promise<Budget[]> {
  const page = await newPage(site, elsewhere, { viewport: WIDE });
  const loads = watchLoads(page, site.origin);
  await page.goto(PLACE);
  await settle(page);
  const first = await loads();
  await touchMap(page);
  const all = await loads();
  await page.context().close();
  return [
    { name: `script of ${PLACE}, brotli`, allowed: 12, ...totalOf(first, "script", brotliKb) },
    {
      name: "script of the movable map, brotli",
      allowed: 115,
      ...totalOf(
        all.filter(({ url }) => !first.some((file) => file.url.href === url.href)),
        "script",
        brotliKb,
      ),
    },
    { name: "fonts", allowed: 60, ...totalOf(all, "font", (body) => body.length / 1000) },
  ];
}

/** What the page of a tool loads. */
async function measureTool(site: BuiltSite, elsewhere: Set<string>, path: string): Promise<Budget> {
  const page = await newPage(site, elsewhere, { viewport: WIDE });
  const loads = watchLoads(page, site.origin);
  await page.goto(path);
  await settle(page);
  const loaded = await loads();
  await page.context().close();
  return { name: `script of ${path}, brotli`, allowed: 200, ...totalOf(loaded, "script", brotliKb) };
}

/** The size of what a browser stores of one story for offline reading, as sent (compressed). */
function measureKept(): Budget {
  const lists = ["worker.js", keptListFile(STORY_ID)].map((file) => readFileSync(`out/${file}`, "utf8")).join();
  const addresses = new Set(Array.from(lists.matchAll(/"?url"?:"([^"]+)"/gu), ([, address = ""]) => address));
  const files = [...addresses].map((address) => `out${address}${address.endsWith("/") ? "index.html" : ""}`);
  const sent = files.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size / 1000);
  return {
    name: "kept for offline reading, as sent",
    measured: sent.reduce((sum, kb) => sum + kb, 0),
    allowed: 400,
    unit: "kB",
    from: `${files.length} files`,
  };
}

/** Other pages under the story's address don't have the whole text and its data-edition attribute. */
const isPlace = (path: string) => readFileSync(`out${path}index.html`, "utf8").includes("data-edition");

/** The HTML of the place page that is largest when compressed. */
function measureHtml(): Budget {
  const pages = readdirSync(`out${STORY}`)
    .map((place) => `${STORY}${place}/`)
    .filter((path) => existsSync(`out${path}index.html`) && isPlace(path))
    .map((path) => ({ path, kb: brotliCompressSync(readFileSync(`out${path}index.html`)).length / 1000 }));
  const largest = pages.reduce((a, b) => (b.kb > a.kb ? b : a));
  return { name: "HTML of a place, brotli", measured: largest.kb, allowed: 14, unit: "kB", from: largest.path };
}

/**
 * The sum of all layout shifts while a page loads and Leaflet takes over, on the page where it is larger. Fonts arrive
 * at once, or `fontsLateMs` after they were requested.
 */
async function measureShifts(
  viewport: typeof WIDE,
  site: BuiltSite,
  elsewhere: Set<string>,
  fontsLateMs: number,
): Promise<Budget> {
  const ofPages: Pick<Budget, "measured" | "from">[] = [];
  for (const path of [STORY, PLACE]) {
    const page = await newPage(site, elsewhere, { viewport });
    if (fontsLateMs > 0) {
      await page.route("**/*.woff2", (route) => sleep(fontsLateMs).then(() => route.continue()));
    }
    await page.goto(path);
    await settle(page);
    await touchMap(page);
    const { shifts } = await movementIn(page);
    await page.context().close();
    const elements = new Set(shifts.map(({ element }) => element));
    ofPages.push({
      measured: shifts.reduce((sum, { value }) => sum + value, 0),
      from: elements.size > 0 ? `${path}: ${[...elements].join(", ")}` : "",
    });
  }
  const worst = ofPages.reduce((a, b) => (b.measured > a.measured ? b : a));
  const name = `layout shift, ${sizeOf(viewport)}${fontsLateMs > 0 ? `, fonts ${fontsLateMs} ms late` : ""}`;
  return { name, ...worst, allowed: 0, unit: "" };
}

/** Everything that moves the page or its map: another place at once, beside it and far away, a button, a key, a fling. */
async function moveAround(page: Page): Promise<void> {
  const row = page.getByRole("navigation", { name: "Places of this story" });
  const movers = [
    ...SORTS.map(
      ({ name }) =>
        () =>
          row.getByRole("link", { name }).click(),
    ),
    () => page.getByRole("button", { name: "Zoom in" }).click(),
    () => page.locator(".leaflet-container").press("ArrowRight"),
    () => flingMap(page),
  ];
  for (const move of movers) {
    await move();
    // Some transitions are only declared while the map moves, so look during the movement.
    await page.waitForTimeout(50);
    await lookAtDeclared(page);
    await page.waitForTimeout(2 * LONGEST_MS);
  }
}

/**
 * Lets go of the map at 4000 px/s. The page makes the events itself and busy-waits between them: a remote-controlled
 * pointer is too slow, and timers come late on a busy machine.
 */
async function flingMap(page: Page): Promise<void> {
  await page.locator(".leaflet-container").evaluate((map) => {
    const { x, y, width, height } = map.getBoundingClientRect();
    const [middle, clientY] = [x + width / 2, y + height / 2];
    const target = document.elementFromPoint(middle, clientY) ?? map;
    const send = (type: string, clientX: number) =>
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));
    send("mousedown", middle);
    for (let px = 40; px <= 160; px += 40) {
      for (const start = performance.now(); performance.now() < start + 10; );
      send("mousemove", middle - px);
    }
    send("mouseup", middle - 160);
  });
}

/** A busy machine can only make a movement longer, never shorter, so the best of this many attempts counts. */
const ATTEMPTS = 3;

/** The longest movement, in milliseconds, with or without the reader's preference for reduced motion. */
async function measureMotion(
  viewport: typeof WIDE,
  site: BuiltSite,
  elsewhere: Set<string>,
  still: boolean,
): Promise<Budget> {
  const attempts: Budget[] = [];
  while (attempts.length < ATTEMPTS && !attempts.some(({ measured, allowed }) => measured <= allowed)) {
    attempts.push(await measureMotionOnce(viewport, site, elsewhere, still));
  }
  return attempts.reduce((a, b) => (b.measured < a.measured ? b : a));
}

async function measureMotionOnce(
  viewport: typeof WIDE,
  site: BuiltSite,
  elsewhere: Set<string>,
  still: boolean,
): Promise<Budget> {
  const page = await newPage(site, elsewhere, { viewport, reducedMotion: still ? "reduce" : "no-preference" });
  await page.goto(STORY);
  await settle(page);
  await lookAtDeclared(page);
  await touchMap(page);
  await moveAround(page);
  await lookAtDeclared(page);
  const { motions } = await movementIn(page);
  await page.context().close();
  const allowed = still ? 0 : LONGEST_MS;
  const [longest, ...shorter] = motions;
  const tooLong = shorter.filter(({ ms }) => ms > allowed);
  return {
    name: `movement, ${sizeOf(viewport)}${still ? ", prefers-reduced-motion" : ""}`,
    measured: longest?.ms ?? 0,
    allowed,
    unit: "ms",
    from: [...new Set([longest, ...tooLong].map((motion) => motion?.what ?? ""))].join("; "),
  };
}

async function measure(site: BuiltSite): Promise<Budget[]> {
  const elsewhere = new Set<string>();
  // Both at once: most of the time they wait.
  const onBoth = (measured: (viewport: typeof WIDE) => Promise<Budget>) => Promise.all([WIDE, PHONE].map(measured));
  return [
    ...(await measureLoads(site, elsewhere)),
    measureHtml(),
    await measureTool(site, elsewhere, `${STORY}lesson/`),
    await measureTool(site, elsewhere, `${STORY}find/`),
    await measureTool(site, elsewhere, "/make/"),
    measureKept(),
    ...(await onBoth((viewport) => measureShifts(viewport, site, elsewhere, 0))),
    ...(await onBoth((viewport) => measureShifts(viewport, site, elsewhere, 1000))),
    ...(await onBoth((viewport) => measureMotion(viewport, site, elsewhere, false))),
    ...(await onBoth((viewport) => measureMotion(viewport, site, elsewhere, true))),
    {
      name: "requests to another origin",
      measured: elsewhere.size,
      allowed: 0,
      unit: "requests",
      from: [...elsewhere].join(", "),
    },
  ];
}

await withBuiltSite(async (site) => {
  const budgets = await measure(site);
  const rows = budgets.map(({ name, measured, allowed, unit, from }) => [
    name,
    show(measured, unit),
    show(allowed, unit),
    measured <= allowed ? "ok" : "NO",
    from,
  ]);
  printTable([["budget", "measured", "allowed", "ok", "from"], ...rows], [1, 2]);
  const broken = budgets.filter(({ measured, allowed }) => !(measured <= allowed));
  for (const { name, measured, allowed, unit, from } of broken) {
    console.error(`broken: ${name}: ${show(measured, unit)}, allowed ${show(allowed, unit)} (${from})`);
  }
  return broken.length === 0;
});
