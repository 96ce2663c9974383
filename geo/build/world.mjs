/**
 * The plane that the ground is drawn on: Web Mercator, counted in world pixels of zoom 10 (`units`), [0, 0] in the
 * northwest. Simplifying and cutting into cells happen on this plane, so that they suit the drawing at every latitude.
 */
const ZOOM = 10;
export const WORLD = 256 * 2 ** ZOOM;
const MAX_LATITUDE = 85.0511287798;

/** @param position [longitude, latitude] @returns units, to 1/64 */
export function toUnits([longitude, latitude]) {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(longitude / 360 + 0.5) * WORLD, y * WORLD].map((n) => Math.round(n * 64) / 64);
}

/** The inverse of `toUnits`. */
export function toDegrees([x, y]) {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
  return [(x / WORLD - 0.5) * 360, latitude];
}

const eachPosition = (coordinates, turn) =>
  typeof coordinates[0] === "number" ? turn(coordinates) : coordinates.map((part) => eachPosition(part, turn));

/** @returns the geometry with every position turned by `turn`: toUnits or toDegrees */
export const turned = (geometry, turn) => ({
  type: geometry.type,
  coordinates: eachPosition(geometry.coordinates, turn),
});

/** @returns every row of positions of some geometries: lines, or rings */
export const rowsOf = (geometries) =>
  geometries.flatMap(({ type, coordinates }) => {
    if (type === "LineString") return [coordinates];
    return type === "MultiPolygon" ? coordinates.flat() : coordinates;
  });

/** @returns the geometries of a layer as mapshaper writes it */
export const geometriesOf = ({ geometries, features }) => geometries ?? features.map(({ geometry }) => geometry);
