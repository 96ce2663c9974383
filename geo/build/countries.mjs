/** The bounds within which a country's places must lie. */
import { admin1, write } from "./source.mjs";

/**
 * Writes country-bounds.json: [west, south, east, north] of every country of the source, by ISO 3166-1 alpha-2. A
 * place's position is checked against the bounds of the countries that it names.
 */
export function buildBounds() {
  const bounds = {};
  for (const { properties, geometry } of admin1.features) {
    const code = properties.iso_a2;
    if (!/^[A-Z]{2}$/.test(code)) continue;
    for (const [lon, lat] of geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2)) {
      bounds[code] ??= [lon, lat, lon, lat];
      const box = bounds[code];
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  }
  const rows = Object.keys(bounds)
    .sort()
    .map((code) => `"${code}":${JSON.stringify(bounds[code])}`);
  write("country-bounds.json", `{\n${rows.join(",\n")}\n}\n`);
}
