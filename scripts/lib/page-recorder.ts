/** Records what happens on a page while a script drives it: what it loads, what shifts, and how long things move. */
import type { Page, Response } from "@playwright/test";

export interface Loaded {
  readonly url: URL;
  readonly kind: "script" | "font" | "other";
  /** Decompressed. */
  readonly body: Buffer;
}

interface Shift {
  /** Layout shift score, without unit. */
  readonly value: number;
  /** What shifted first: `div.text`. */
  readonly element: string;
}

interface Motion {
  readonly ms: number;
  /** What moves, or has a transition or animation declared: `svg.leaflet-zoom-animated is animated`. */
  readonly what: string;
}

interface Watch {
  readonly shifts: Shift[];
  readonly motions: Motion[];
  nameOf(node: unknown): string;
  record(ms: number, what: string): void;
}

/** The name of the record on the page's window. */
const WATCH = "passageWatch";

function kindOf(response: Response): Loaded["kind"] {
  const type = response.headers()["content-type"] ?? "";
  if (/javascript/u.test(type)) return "script";
  return /^font\//u.test(type) ? "font" : "other";
}

/** Call it before the page is opened. What it returns gives each address that was loaded from `origin` so far, once. */
export function watchLoads(page: Page, origin: string): () => Promise<Loaded[]> {
  const responses = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.ok() && new URL(response.url()).origin === origin) responses.set(response.url(), response);
  });
  return () =>
    Promise.all(
      Array.from(responses, async ([address, response]) => ({
        url: new URL(address),
        kind: kindOf(response),
        body: await response.body(),
      })),
    );
}

/** Call it before the page is opened. */
export async function watchMovement(page: Page): Promise<void> {
  // esbuild, which tsx uses, wraps functions in a helper of this name; the page doesn't have it.
  await page.addInitScript("globalThis.__name ??= (f) => f");
  for (const script of [startWatch, watchShifts, watchAnimations, watchSteps]) await page.addInitScript(script, WATCH);
}

/** Runs in the page, like the next functions. */
function startWatch(name: string): void {
  const motions: Motion[] = [];
  const watch: Watch = {
    shifts: [],
    motions,
    nameOf: (node) =>
      node instanceof Element ? [node.localName, ...node.classList].join(".") : "something that is gone",
    record: (ms, what) => {
      if (ms > 0) motions.push({ ms, what });
    },
  };
  Object.assign(window, { [name]: watch });
}

function watchShifts(name: string): void {
  const { shifts, nameOf } = Reflect.get(window, name) as Watch;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // TypeScript's DOM library doesn't know layout shifts. Those right after an input count here too.
      const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      shifts.push({ value, element: nameOf(sources[0]?.node) });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Records the running CSS transitions and animations, in every frame. */
function watchAnimations(name: string): void {
  const { record, nameOf } = Reflect.get(window, name) as Watch;
  const onFrame = () => {
    for (const { effect } of document.getAnimations()) {
      const target = effect instanceof KeyframeEffect ? `${nameOf(effect.target)}${effect.pseudoElement ?? ""}` : "";
      record(Number(effect?.getComputedTiming().activeDuration ?? 0), `${target} is animated`);
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/**
 * Records movement that scripts make step by step, by watching the page's scroll position, the map and the first place
 * on it. Steps less than 100 ms apart are one movement. Movement while the pointer is down is the reader's own and
 * isn't counted.
 */
function watchSteps(name: string): void {
  const { record } = Reflect.get(window, name) as Watch;
  let held = false;
  for (const type of ["mousedown", "mouseup"]) {
    window.addEventListener(type, () => (held = type === "mousedown"), { capture: true });
  }
  // Relative to the frame: movement of the frame itself is already counted as scrolling.
  const rectOf = (selector: string) => {
    const frame = document.querySelector("[data-map=live] .live")?.getBoundingClientRect() ?? new DOMRect();
    const { x, y, width } = document.querySelector(`.live ${selector}`)?.getBoundingClientRect() ?? frame;
    return [x - frame.x, y - frame.y, width].map(Math.round).join(" ");
  };
  const movable = {
    "the page scrolls": () => String(scrollY),
    "the map moves": () => rectOf(".leaflet-map-pane"),
    "the places on the map move": () => rectOf("path.map-shape"),
  };
  const tracks = Object.entries(movable).map(([what, where]) => ({ what, where, at: "", first: 0, last: 0, gap: 0 }));
  const onFrame = (now: number) => {
    for (const track of tracks) {
      const at = track.where();
      const gap = now - track.last;
      if (held) Object.assign(track, { at, last: Number.NEGATIVE_INFINITY });
      if (at === track.at) continue;
      Object.assign(track, gap < 100 ? { gap: Math.max(gap, track.gap) } : { first: now, gap: 0 }, { at, last: now });
      // The longest pause between two steps isn't counted: on a busy machine one step may be late.
      record(Math.round(track.last - track.first - track.gap), track.what);
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/** Records the transitions and animations that all elements of the page declare at the moment. */
export async function lookAtDeclared(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const { record, nameOf } = Reflect.get(window, name) as Watch;
    const longest = (list: string) =>
      Math.max(...list.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    for (const element of document.querySelectorAll("*")) {
      for (const pseudo of [null, "::before", "::after"]) {
        const style = getComputedStyle(element, pseudo);
        const what = `${nameOf(element)}${pseudo ?? ""}`;
        record(longest(style.transitionDuration), `${what} declares a transition of ${style.transitionProperty}`);
        record(longest(style.animationDuration), `${what} declares the animation ${style.animationName}`);
      }
    }
  }, WATCH);
}

/** What shifted in the page that is open, and what moved, the longest first. */
export async function movementIn(page: Page): Promise<Pick<Watch, "motions" | "shifts">> {
  return page.evaluate((name) => {
    const { shifts, motions } = Reflect.get(window, name) as Watch;
    return { shifts, motions: motions.toSorted((a, b) => b.ms - a.ms) };
  }, WATCH);
}
