/** Makes the locator's frame, the scale bar and the buttons match the view of the movable map. */
import { boundsSeen } from "../../../geo/map/mercator";
import { scaleBar } from "../../../geo/map/scale";
import { boxOfBounds, viewFrom } from "../../map/furniture/locator-geometry";
import { barPath, LONGEST_BAR, scaleName } from "../../map/furniture/scale-shape";
import type { Seen } from "./movable-map";
import { all, one } from "./page-parts";

/** The movable map has its own frame and bar beside the picture's, since it is the picture that is printed. */
export function showSeen(seen: Seen): void {
  const frame = ofLiveMap(".locator-frame");
  const view = viewFrom(one<SVGElement>(".locator")?.dataset.view ?? "");
  const box = boxOfBounds(view, boundsSeen(seen, seen));
  for (const [name, value] of Object.entries(box)) frame?.setAttribute(name, String(value));
  const bar = ofLiveMap(".scale-bar");
  const { km, pixels } = scaleBar(seen, LONGEST_BAR);
  bar?.setAttribute("width", String(pixels + 2));
  bar?.setAttribute("aria-label", scaleName(km));
  const text = bar?.querySelector("text");
  text?.setAttribute("x", String(pixels / 2 + 1));
  if (text) text.textContent = `${km} km`;
  bar?.querySelector("path")?.setAttribute("d", barPath(pixels));
  disable("closer", !seen.canGoCloser);
  disable("farther", !seen.canGoFarther);
  disable("back", seen.isFirstView);
}

/** @returns the movable map's own element, a copy of the picture's that is made at first */
function ofLiveMap(selector: string): Element | null {
  const known = one<Element>(`${selector}.of-live`);
  const model = one<Element>(selector);
  if (known || !model) return known;
  const made = model.cloneNode(true) as Element;
  made.setAttribute("class", `${selector.slice(1)} of-live`);
  model.after(made);
  return made;
}

/** At the limit a button does nothing, but can still hold the focus. */
function disable(movement: string, isDisabled: boolean): void {
  for (const button of all(`[data-move=${movement}]`)) button.setAttribute("aria-disabled", String(isDisabled));
}
