/** Functions that run in the page in any engine, so each can use nothing but its arguments. */

/** Something on the page, by the kind of element and its name. */
export interface Wanted {
  /** CSS: `a`, `button`, `input[type=radio]`. */
  readonly kind: string;
  /** Its whole name, or the beginning of it if this ends with `…`. */
  readonly name?: string;
  /** CSS: what it must be inside of. */
  readonly within?: string;
}

/**
 * @returns where to click the first such visible element, in pixels of the window, after scrolling to it if needed;
 * null if there is none or something covers it
 */
export function spotOf({ kind, name, within = "html" }: Wanted): { x: number; y: number } | null {
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words = element.getAttribute("aria-label") ?? [...labels, element].map((one) => one.textContent).join(" ");
    return words.replace(/\s+/gu, " ").trim();
  };
  const fits = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return false;
    return !name || (name.endsWith("…") ? nameOf(element).startsWith(name.slice(0, -1)) : nameOf(element) === name);
  };
  const places = [...document.querySelectorAll(within)];
  const element = places.flatMap((place) => [...place.querySelectorAll(kind)]).find(fits);
  const inView = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  if (!element) return null;
  if (!inView(element.getBoundingClientRect())) element.scrollIntoView({ block: "center", behavior: "instant" });
  // The middle first; an element that isn't a rectangle may not be there, so other points follow.
  for (const { x, y, width, height } of element.getClientRects()) {
    for (const across of [0.5, 0.3, 0.7, 0.1, 0.9]) {
      for (const down of [0.5, 0.3, 0.7, 0.1, 0.9]) {
        const spot = { x: Math.round(x + across * width), y: Math.round(y + down * height) };
        const hit = document.elementFromPoint(spot.x, spot.y);
        if (hit && element.contains(hit)) return spot;
      }
    }
  }
  return null;
}

/** A summary of what a reader sees. */
export function seen() {
  const inView = (element: Element | null) => {
    const { top, bottom } = element?.getBoundingClientRect() ?? { top: 1, bottom: 0 };
    return top < bottom && top < innerHeight && bottom > 0;
  };
  const [current, ...more] = document.querySelectorAll("p[data-current]");
  const ways = document.querySelectorAll(".stage [data-place][aria-current], .stage [data-place][data-chosen]");
  return {
    address: location.pathname + location.search + location.hash,
    headline: document.querySelector("h1")?.textContent ?? "",
    card: document.querySelector(".card-name")?.textContent ?? "",
    /** The id of the current passage, or "several". */
    passage: more.length === 0 ? (current?.id ?? "") : "several",
    passageInView: inView(current ?? null),
    chosenOnMap: [...ways].find(inView)?.getAttribute("data-place") ?? "",
    movable: document.querySelector("[data-map=live]") !== null,
    /** Without this API, links open pages normally. */
    navigationApi: "navigation" in window,
    ready: document.documentElement.hasAttribute("data-ready"),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** The text of all visible elements that match a selector. */
export function wordsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => (element.textContent ?? "").replace(/\s+/gu, " ").trim());
}

/** Writes into the field whose label begins so, as one who types does. @returns whether there is one that can be written in */
export function write(label: string, words: string): boolean {
  const field = [...document.querySelectorAll("label")].find((one) =>
    one.textContent?.trim().startsWith(label),
  )?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.matches(":disabled"))
    return false;
  // Past the framework's own setter, which would not take it for a change.
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, words);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
