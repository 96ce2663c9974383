/** What is known of every place of the map without asking a server: bounds of countries, regions to look a click up in. */
import { admin1, countryName, EXTENT, isAfghanOrPakistani, plain, run, write, writeFeatures } from "./source.mjs";

/**
 * Writes country-bounds.json: [west, south, east, north] of every country of the source, by ISO 3166-1 alpha-2. What a
 * place says of its country is checked against it.
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

/** Baikonur is leased, not ceded. */
const regionCountry = (admin) => (admin === "Baykonur Cosmodrome" ? "Kazakhstan" : countryName(admin));

/**
 * Writes regions.geojson: a polygon for every province of Afghanistan and area of Pakistan, {name, country}, and for
 * every other country, {name: null, country}, within EXTENT, to 0.001°. Names are Natural Earth's, and so are the lines
 * in Kashmir: as held on the ground, with Siachen apart.
 */
export async function buildRegions() {
  const features = admin1.features.map((feature) => {
    const { name_en, admin } = feature.properties;
    const fine = isAfghanOrPakistani(feature);
    return { ...feature, properties: { name: fine ? plain(name_en) : null, country: regionCountry(admin), fine } };
  });
  const files = await run(
    `-i admin1.json name=regions -clip bbox=${EXTENT.join(",")} remove-slivers
     -simplify weighted variable interval='fine ? 500 : 3000' keep-shapes -clean
     -dissolve name,country
     -filter-islands min-area=20km2
     -o regions.json format=geojson precision=0.001 rfc7946`,
    { "admin1.json": { ...admin1, features } },
  );
  const key = ({ properties: { country, name } }) => `${country} ${name ?? ""}`;
  const inOrder = files["regions.json"].features.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  writeFeatures("regions.geojson", inOrder);
}
