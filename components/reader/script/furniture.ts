/** The locator's frame, the scale bar and the buttons say what the movable map shows. */
import { boundsSeen } from "../../../geo/mercator";
import { scaleBar } from "../../../geo/scale";
import { boxOfBounds } from "../../map/locator-geometry";
import { barPath, LONGEST_BAR, scaleName } from "../../map/scale-bar";
import type { Seen } from "./movable-map";
import { all } from "./page-parts";

export function showSeen(seen: Seen): void {
  const box = boxOfBounds(boundsSeen(seen, seen));
  for (const frame of all(".locator-frame")) {
    for (const [name, value] of Object.entries(box)) frame.setAttribute(name, String(value));
  }
  const { km, pixels } = scaleBar(seen, LONGEST_BAR);
  for (const bar of all(".scale-bar")) {
    bar.setAttribute("width", String(pixels + 2));
    bar.setAttribute("aria-label", scaleName(km));
    const [text, path] = [bar.querySelector("text"), bar.querySelector("path")];
    text?.setAttribute("x", String(pixels / 2 + 1));
    if (text) text.textContent = `${km} km`;
    path?.setAttribute("d", barPath(pixels));
  }
  disable("closer", !seen.canGoCloser);
  disable("farther", !seen.canGoFarther);
  disable("back", seen.isFirstView);
}

/** At its end a button does nothing, but keeps the focus. */
function disable(movement: string, isDisabled: boolean): void {
  for (const button of all(`[data-move=${movement}]`)) button.setAttribute("aria-disabled", String(isDisabled));
}
