/**
 * Makes the relief: the ground as light from the northwest would shade it, in square cells of Web Mercator.
 *
 * The pictures are made to be multiplied with what lies under them: white where the ground is level, on the sea and on slopes
 * that face the light, grey on those that face away. So the page needs no filter, which would be costly on pictures of
 * this size. A cell that is all white has no picture.
 */
import sharp from "sharp";
import { blurred, grid, PX_PER_DEGREE, readHeights, smoothed, smoothStep } from "./heights.mjs";
import { LEVELS, write } from "./source.mjs";
import { toDegrees, WORLD } from "./world.mjs";

/**
 * In pixels: a cell's side, about as many as there are heights in a cell of the middle level; and the overlap with the
 * next.
 */
const SIDE = 640;
const BEYOND = 4;
/** Of the WebP. */
const QUALITY = 50;
/** Greys lighter than this are taken for white. */
const ALMOST_WHITE = 248;
const WHITE = 255;
const DARKEST = 64;
/** How dark the shading is. */
const STRENGTH = 240;
const METRES_PER_DEGREE = 111_195;
/** Azimuth the light comes from, clockwise from north, and its share. */
const LIGHTS = [
  [315, 0.6],
  [270, 0.2],
  [0, 0.2],
];
const ALTITUDE = 45;

/**
 * Shades ridges and valleys, and adds the large forms, ranges and basins, which wouldn't show from the small ones
 * alone.
 */
function shaded(heights) {
  const small = lit(smoothed(heights), 6);
  const great = lit(blurred(heights, 5), 14);
  for (let i = 0; i < small.data.length; i++) small.data[i] = quieted(0.9 * small.data[i] + 0.5 * great.data[i]);
  return small;
}

/** Ignores very small slopes: in the plains they are noise of the 8-bit heights. */
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

/** @returns the grey for a light: it approaches the darkest grey smoothly instead of being clipped there */
function grey(light) {
  const room = WHITE - DARKEST;
  return WHITE - room * Math.tanh((Math.max(0, -light) * STRENGTH) / room);
}

/**
 * @returns SIDE + BEYOND rows of as many pixels, evenly spaced in Web Mercator, from the northwest corner; cubic
 * interpolation between heights
 */
function warped(light, [left, top], side) {
  const count = SIDE + BEYOND;
  const at = (i) => ((i + 0.5) / SIDE) * side;
  const columns = Array.from({ length: count }, (_, x) => {
    const [lon] = toDegrees([left + at(x), 0]);
    return taps((lon - light.west) * PX_PER_DEGREE - 0.5);
  });
  const pixels = new Uint8Array(count * count);
  for (let y = 0; y < count; y++) {
    const [, lat] = toDegrees([0, top + at(y)]);
    const rows = taps((light.north - lat) * PX_PER_DEGREE - 0.5);
    for (let x = 0; x < count; x++) pixels[y * count + x] = Math.round(grey(sample(light, columns[x], rows)));
  }
  return pixels;
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

/** Writes relief/0-x-y.webp and relief/1-x-y.webp. */
export async function buildRelief() {
  const { grid: fine } = LEVELS[1];
  const { grid: coarse } = LEVELS[0];
  const side = WORLD / 2 ** fine;
  const many = 2 ** (fine - coarse);
  for (let row = 0; row < 2 ** coarse; row++) {
    for (let column = 0; column < 2 ** coarse; column++) {
      const whole = new Uint8Array((SIDE + BEYOND) ** 2).fill(WHITE);
      for (let y = 0; y < many; y++) {
        for (let x = 0; x < many; x++) {
          const pixels = await relief(column * many + x, row * many + y, side);
          await writePicture(`1-${column * many + x}-${row * many + y}`, pixels);
          shrinkInto(whole, pixels, x, y, many);
        }
      }
      await writePicture(`0-${column}-${row}`, whole);
    }
  }
}

async function relief(column, row, side) {
  const corner = [column * side, row * side];
  const [west, north] = toDegrees(corner);
  const [east, south] = toDegrees([corner[0] + side * 1.01, corner[1] + side * 1.01]);
  const heights = await readHeights([west, south, east, north]);
  if (heights.data.every((height) => height === 0)) return new Uint8Array((SIDE + BEYOND) ** 2).fill(WHITE);
  return warped(shaded(heights), corner, side);
}

/** Copies a cell into the picture of the coarser cell, averaging `many` × `many` pixels into one. */
function shrinkInto(whole, pixels, cellX, cellY, many) {
  const count = SIDE + BEYOND;
  const small = SIDE / many;
  for (let y = 0; y < small; y++) {
    for (let x = 0; x < small; x++) {
      let sum = 0;
      for (let j = 0; j < many; j++)
        for (let i = 0; i < many; i++) sum += pixels[(y * many + j) * count + x * many + i];
      whole[(cellY * small + y) * count + cellX * small + x] = Math.round(sum / many ** 2);
    }
  }
}

async function writePicture(name, pixels) {
  if (pixels.every((value) => value >= ALMOST_WHITE)) return;
  const size = SIDE + BEYOND;
  const picture = sharp(pixels, { raw: { width: size, height: size, channels: 1 } });
  write(`relief/${name}.webp`, await picture.webp({ quality: QUALITY, effort: 6, smartDeblock: true }).toBuffer());
}
