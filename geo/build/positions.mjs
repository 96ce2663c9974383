/** Where geometries are: [longitude, latitude] in degrees. */

/** @returns all positions of a geometry other than a point */
export function positionsOf({ coordinates }) {
  const numbers = coordinates.flat(3);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]]);
}

/** @returns [west, south, east, north] */
export function boundsOf(geometry) {
  const box = [180, 90, -180, -90];
  for (const [lon, lat] of positionsOf(geometry)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** @param rings of one polygon or several @returns whether the position is inside an odd number of them */
export function isIn(rings, [lon, lat]) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}
