/** When the window's width changes, the text is laid out again: this keeps the line being read where it was. */
import { all } from "./page-parts";
import { whenStill } from "./when-still";

interface Read {
  readonly passage: Element;
  /** How far down in the passage, from 0 to 1 of its height. */
  readonly part: number;
}

export function keepPlace(): void {
  let width = window.innerWidth;
  let read: Read | null = null;
  const note = () => {
    read = window.scrollY > 0 ? atTop() : null;
  };
  const drop = whenStill(note);
  window.addEventListener("resize", () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    drop();
    if (!read) return;
    const { top, height } = read.passage.getBoundingClientRect();
    window.scrollBy({ top: top + read.part * height - lineOf(read.passage), behavior: "instant" });
  });
  note();
}

/** @returns the passage that is first in view, below the map and the bars */
function atTop(): Read | null {
  for (const passage of all(".passage")) {
    const { top, bottom, height } = passage.getBoundingClientRect();
    const line = lineOf(passage);
    if (bottom > line) return { passage, part: (line - top) / height };
  }
  return null;
}

/** Where the readable text begins below the map and the bars, in pixels from the top of the window. */
const lineOf = (passage: Element): number => Number.parseFloat(getComputedStyle(passage).scrollMarginTop) || 0;
