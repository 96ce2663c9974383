/** Makes the places of the story: the line, the five provinces, the two venues. */
import { BORDER, PROVINCES, provinceProperties, VENUES } from "./facts.mjs";
import { admin1, asFeature, cities, isAfghanOrPakistani, onlyGeometry, run, writeFeatures } from "./source.mjs";

/** Writes places/provinces.geojson and places/durand-line.geojson: Natural Earth's own vertices, to 0.00001°. */
export async function buildPlaces() {
  const files = await run(
    `-i admin1.json name=admin1 -each 'c=adm0_a3'
     -innerlines where='A.c != B.c' + name=line -dissolve target=line
     -o provinces.json target=admin1 format=geojson precision=0.00001 rfc7946
     -o line.json target=line format=geojson precision=0.00001`,
    { "admin1.json": { ...admin1, features: admin1.features.filter(isAfghanOrPakistani) } },
  );
  const provinces = files["provinces.json"].features.flatMap(({ properties, geometry }) => {
    const fact = PROVINCES[properties.iso_3166_2];
    return fact ? [asFeature({ id: fact.id, properties: provinceProperties(fact, properties) }, geometry)] : [];
  });
  const order = Object.values(PROVINCES).map((fact) => fact.id);
  provinces.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  writeFeatures("places/provinces.geojson", provinces);
  writeFeatures("places/durand-line.geojson", [asFeature(BORDER, oneLine(onlyGeometry(files["line.json"])))]);
}

/**
 * The dissolved mesh as one LineString from southwest to northeast: mapshaper gives it in pieces, which are joined end
 * to end.
 */
function oneLine(geometry) {
  const pieces = geometry.type === "LineString" ? [geometry.coordinates] : [...geometry.coordinates];
  let line = pieces.shift();
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  while (pieces.length > 0) {
    const at = pieces.findIndex((p) => [p[0], p.at(-1)].some((end) => same(end, line[0]) || same(end, line.at(-1))));
    if (at < 0) throw new Error(`the line is in ${pieces.length + 1} pieces that do not meet`);
    const [piece] = pieces.splice(at, 1);
    const forward = same(piece[0], line.at(-1)) || same(piece.at(-1), line[0]) ? piece : piece.toReversed();
    line = same(forward[0], line.at(-1)) ? [...line, ...forward.slice(1)] : [...forward.slice(0, -1), ...line];
  }
  if (line[0][0] > line.at(-1)[0]) line.reverse();
  return { type: "LineString", coordinates: line };
}

/** Writes places/venues.geojson: GeoNames' positions. */
export function buildVenues() {
  const features = Object.entries(VENUES).map(([geonameid, venue]) => {
    const city = cities.find(({ cityId }) => cityId === Number(geonameid));
    return asFeature(venue, { type: "Point", coordinates: city.loc.coordinates });
  });
  writeFeatures("places/venues.geojson", features);
}
