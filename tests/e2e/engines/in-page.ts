/** What runs in the page, whatever the engine: each function knows nothing but what it is given. */

/** Something on the page, by the kind of element and its name. */
export interface Wanted {
  /** CSS: `a`, `button`, `input[type=radio]`. */
  readonly kind: string;
  /** The whole of its name, or how that begins when it ends with `…`. */
  readonly name?: string;
  /** CSS: where it must be. */
  readonly within?: string;
}

/** @returns the first such element that is to be seen */
export function find({ kind, name, within = "html" }: Wanted): Element | null {
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words = element.getAttribute("aria-label") ?? [...labels, element].map((one) => one.textContent).join(" ");
    return words.replace(/\s+/gu, " ").trim();
  };
  const fits = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || width === 0 || height === 0) return false;
    return !name || (name.endsWith("…") ? nameOf(element).startsWith(name.slice(0, -1)) : nameOf(element) === name);
  };
  const places = [...document.querySelectorAll(within)];
  return places.flatMap((place) => [...place.querySelectorAll(kind)]).find(fits) ?? null;
}

/** What a reader sees, in short. */
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
    /** The passage that the card shows; none where several are marked. */
    passage: more.length === 0 ? (current?.id ?? "") : "several",
    passageInView: inView(current ?? null),
    chosenOnMap: [...ways].find(inView)?.getAttribute("data-place") ?? "",
    movable: document.querySelector("[data-map=live]") !== null,
    ready: document.documentElement.hasAttribute("data-ready"),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/** The words of everything that is to be seen and fits a selector. */
export function wordsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => (element.textContent ?? "").replace(/\s+/gu, " ").trim());
}
