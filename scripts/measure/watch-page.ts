/** Runs in a page that is measured. Add it before the page is opened; it stores what it saw on `window`. */

/** Milliseconds since the start of the navigation, unless stated otherwise; infinite until it happens. */
export interface Seen {
  text: number;
  fcp: number;
  lcp: number;
  /** The sum of all layout shifts, without unit. */
  shift: number;
  /** Tasks that held the page up for 50 ms or more: when each began, and how long it was. */
  readonly tasks: [start: number, ms: number][];
}

/** The name on `window` of what it saw. */
export const SEEN = "passageSeen";

/** @param text selector of the paragraphs: the first frame in which one can be read is when the text is there */
export function watchPage({ name, text }: { name: string; text: string }): void {
  const never = Number.POSITIVE_INFINITY;
  const seen: Seen = { text: never, fcp: never, lcp: never, shift: 0, tasks: [] };
  Object.assign(window, { [name]: seen });

  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    // TypeScript's DOM library doesn't know layout shifts.
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });

  const isInView = (paragraph: Element) => {
    const { top, bottom, width, height } = paragraph.getBoundingClientRect();
    const isVisible = paragraph.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return isVisible && width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  const look = () => {
    if ([...document.querySelectorAll(text)].some(isInView)) seen.text = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
