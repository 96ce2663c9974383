/** Finds where in an area a one-line name has the most room. */

/** A letter's height divided by its width, with some space around it. */
const LINE = 1.9;
const LETTER = 0.62;
/** Rows and columns that are looked through. */
const ROWS = 90;
const COLUMNS = 60;

const round = (degrees) => Number(degrees.toFixed(3));

/** @returns {{position: number[], room: number}} the middle, [longitude, latitude], and the width of the name, in degrees */
export function roomiest({ type, coordinates }, name) {
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  const lats = rings.flat().map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const step = (north - south) / ROWS;
  const rows = Array.from({ length: ROWS }, (_, i) => spansAt(rings, south + (i + 0.5) * step));
  const shape = LINE / (LETTER * Math.max(4, name.length));
  let best = { position: [0, 0], room: 0 };
  for (const [i, row] of rows.entries()) {
    const lat = south + (i + 0.5) * step;
    // A degree of longitude is as long on the map as `flat` degrees of latitude.
    const flat = Math.cos((lat * Math.PI) / 180);
    for (const [from, to] of row) {
      for (let column = 1; column < COLUMNS; column++) {
        const lon = from + ((to - from) * column) / COLUMNS;
        // No wider than the row itself.
        if (2 * Math.min(lon - from, to - lon) <= best.room) continue;
        const room = roomAt(rows, i, lon, (width) => Math.ceil((width * shape * flat) / 2 / step));
        if (room > best.room) best = { position: [round(lon), round(lat)], room };
      }
    }
  }
  return { position: best.position, room: round(best.room) };
}

/** The widest box around a longitude of a row that is as high as its width asks for and lies within the rows. */
function roomAt(rows, i, lon, rowsFor) {
  let [width, needed] = [Number.POSITIVE_INFINITY, 0];
  for (let off = 0; off <= needed || off === 0; off++) {
    for (const row of off === 0 ? [rows[i]] : [rows[i - off], rows[i + off]]) {
      const span = row?.find(([from, to]) => lon > from && lon < to);
      const here = span ? 2 * Math.min(lon - span[0], span[1] - lon) : 0;
      // If this row is too narrow, a box that ends before it may still be wider.
      if (here < width) width = Math.max(here, off === 0 ? 0 : widestOf(off - 1, rowsFor, here, width));
    }
    needed = rowsFor(width);
  }
  return width;
}

/** @returns the widest box, between two widths, that needs no more than `most` rows */
function widestOf(most, rowsFor, least, largest) {
  let [low, high] = [least, largest];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (rowsFor(middle) <= most) low = middle;
    else high = middle;
  }
  return low;
}

function spansAt(rings, y) {
  const crossings = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, i) =>
    i % 2 === 0 && crossings[i + 1] !== undefined ? [[from, crossings[i + 1]]] : [],
  );
}
