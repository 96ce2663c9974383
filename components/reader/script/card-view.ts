/**
 * What one sees of the card: it says where it has more than it shows, opens into view, and quotes the passage that is being
 * read while that is out of sight. The style sheet reads what is written here: card.css.
 */
import { one } from "./page-parts";
import { whenStill } from "./when-still";

/** @returns what is to be called when another card is on the page, or another passage is read */
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
  // A bar at the window's foot opens below it.
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
