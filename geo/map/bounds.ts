import type { BBox, Position } from "../types";

/** The only place where [longitude, latitude] becomes Leaflet's [latitude, longitude]. */
export function toLatLng([longitude, latitude]: Position): [latitude: number, longitude: number] {
  return [latitude, longitude];
}

/** @returns the smallest box that holds every box. @throws RangeError when there is none. */
export function union(boxes: readonly BBox[]): BBox {
  if (boxes.length === 0) throw new RangeError("union of no boxes");
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
