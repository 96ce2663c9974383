/**
 * The picture that stands for a page where it is shared, in pixels: the panel with the words, and the map beside it.
 */
import type { Size } from "../../../geo/map/mercator";

export const PICTURE: Size = { width: 1200, height: 630 };
export const PANEL: Size = { width: 500, height: PICTURE.height };
export const MAP: Size = { width: PICTURE.width - PANEL.width, height: PICTURE.height };

/** How many of its pixels are one of the page's map: it is seen at a third of its size, in a chat on a phone. */
export const MAGNIFIED = 2;
