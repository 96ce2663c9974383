/**
 * Marks the card if it has more than it shows, brings it into view when it opens, and makes it quote the passage being
 * read while that is out of sight. card.css reads the attributes set here.
 */
import { one } from "./page-parts";
import { whenStill } from "./when-still";

/** @returns a function to call when another card is on the page, or another passage is being read */
export function watchCard(): () => void {
  const observer = new ResizeObserver(tellMore);
  const update = () => {
    observer.disconnect();
    const body = one(".card-body");
    for (const part of body ? [body, ...body.children] : []) observer.observe(part);
    tellAway();
  };
  whenStill(tellAway);
  document.addEventListener("scroll", ({ target }) => target === one(".card-body") && tellMore(), true);
  // A bar at the foot of the window opens below the edge.
  document.addEventListener("toggle", ({ target }) => target instanceof Element && showOpened(target), true);
  update();
  return update;
}

function tellMore(): void {
  const body = one(".card-body");
  if (!body) return;
  const { scrollHeight, clientHeight, scrollTop } = body;
  one(".card")?.toggleAttribute("data-more", scrollHeight - clientHeight - scrollTop > 1);
}

function tellAway(): void {
  const passage = one(".passage[data-current]")?.getBoundingClientRect();
  const isAway = passage !== undefined && (passage.bottom < 0 || passage.top > window.innerHeight);
  one(".stage")?.toggleAttribute("data-away", isAway);
}

function showOpened(element: Element): void {
  if (!element.matches(".card-toggle[open]")) return;
  const below = (one(".card")?.getBoundingClientRect().bottom ?? 0) - window.innerHeight;
  if (below > 0) window.scrollBy({ top: below, behavior: "instant" });
}
