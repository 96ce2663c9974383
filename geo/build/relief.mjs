/**
 * Makes relief.webp: the ground as light from the northwest would shade it.
 *
 * The picture covers EXTENT exactly in Web Mercator: x is linear in longitude, y in Mercator y. It is made to be multiplied
 * with what lies under it: white where the ground is level, on the sea and on slopes that face the light, grey on those
 * that face away. So the page needs no filter, which would be costly on a picture of this size.
 */
import sharp from "sharp";
import { blurred, grid, PX_PER_DEGREE, readHeights, smoothed, smoothStep } from "./heights.mjs";
import { EXTENT, write } from "./source.mjs";

/** In pixels: the heights have 1,980. */
const WIDTH = 2400;
/** Of the WebP: what keeps it under 100 kB. */
const QUALITY = 62;
const WHITE = 255;
const DARKEST = 64;
/** How much grey a shade makes. */
const STRENGTH = 240;
const METRES_PER_DEGREE = 111_195;
/** Azimuth the light comes from, clockwise from north, and its share. */
const LIGHTS = [
  [315, 0.6],
  [270, 0.2],
  [0, 0.2],
];
const ALTITUDE = 45;

/** Ridges and valleys, and under them the great forms: ranges and basins, which the small ones alone would hide. */
function shaded(heights) {
  const small = lit(smoothed(heights), 6);
  const great = lit(blurred(heights, 5), 14);
  for (let i = 0; i < small.data.length; i++) small.data[i] = quieted(0.9 * small.data[i] + 0.5 * great.data[i]);
  return small;
}

/** Takes the least of the light away: in the plains it is noise of the 8-bit heights. */
const quieted = (light) => light * smoothStep(Math.abs(light) / 0.06);

/** @returns the light on each pixel: 0 on level ground, above it on slopes that face the light, below it on the others */
function lit({ width, height, data, west, north }, exaggeration) {
  const result = grid(width, height, { west, north });
  const radians = Math.PI / 180;
  const lights = LIGHTS.map(([azimuth, share]) => [Math.sin(azimuth * radians), Math.cos(azimuth * radians), share]);
  const [up, along] = [Math.sin(ALTITUDE * radians), Math.cos(ALTITUDE * radians)];
  for (let y = 1; y < height - 1; y++) {
    const perPixelY = METRES_PER_DEGREE / PX_PER_DEGREE;
    const perPixelX = perPixelY * Math.cos((north - (y + 0.5) / PX_PER_DEGREE) * radians);
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const east = (exaggeration * (data[i + 1] - data[i - 1])) / (2 * perPixelX);
      const northward = (exaggeration * (data[i - width] - data[i + width])) / (2 * perPixelY);
      let light = 0;
      for (const [lx, ly, share] of lights) light += share * (up - along * (lx * east + ly * northward));
      result.data[i] = light / Math.hypot(east, northward, 1) / up - 1;
    }
  }
  return result;
}

/** @returns the grey of a light: the darkest is approached, never cut off */
function grey(light) {
  const room = WHITE - DARKEST;
  return WHITE - room * Math.tanh((Math.max(0, -light) * STRENGTH) / room);
}

/** @returns the picture in Web Mercator as bytes: rows are spaced evenly in Mercator y, between them the light is cubic */
function warped(light, [west, south, east, north] = EXTENT) {
  const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const [top, bottom] = [mercator(north), mercator(south)];
  const height = Math.round((WIDTH * (top - bottom)) / ((east - west) * (Math.PI / 180)));
  const columns = Array.from({ length: WIDTH }, (_, x) => {
    const lon = west + ((x + 0.5) / WIDTH) * (east - west);
    return taps((lon - light.west) * PX_PER_DEGREE - 0.5);
  });
  const pixels = new Uint8Array(WIDTH * height);
  for (let y = 0; y < height; y++) {
    const my = top - ((y + 0.5) / height) * (top - bottom);
    const lat = (Math.atan(Math.exp(my)) * 360) / Math.PI - 90;
    const rows = taps((light.north - lat) * PX_PER_DEGREE - 0.5);
    for (let x = 0; x < WIDTH; x++) pixels[y * WIDTH + x] = Math.round(grey(sample(light, columns[x], rows)));
  }
  return { pixels, height };
}

/** The four neighbours of a fractional position and their Catmull–Rom weights. */
function taps(at) {
  const first = Math.floor(at) - 1;
  const t = at - Math.floor(at);
  const weights = [
    (-t + 2 * t ** 2 - t ** 3) / 2,
    (2 - 5 * t ** 2 + 3 * t ** 3) / 2,
    (t + 4 * t ** 2 - 3 * t ** 3) / 2,
    (-(t ** 2) + t ** 3) / 2,
  ];
  return { first, weights };
}

function sample({ width, data }, columns, rows) {
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const start = (rows.first + j) * width + columns.first;
    for (let i = 0; i < 4; i++) sum += rows.weights[j] * columns.weights[i] * data[start + i];
  }
  return sum;
}

/** Writes relief.webp. */
export async function buildRelief() {
  const { pixels, height } = warped(shaded(await readHeights()));
  const picture = sharp(pixels, { raw: { width: WIDTH, height, channels: 1 } });
  write("relief.webp", await picture.webp({ quality: QUALITY, effort: 6, smartDeblock: true }).toBuffer());
}
