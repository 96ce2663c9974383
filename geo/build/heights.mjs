/** The heights of the ground, from the tiles in the Debian package marble-qt-data (SRTM30, public domain). */
import sharp from "sharp";
import { debianFile } from "./source.mjs";

/** 16 × 8 tiles of 675 px cover the globe in plate carrée: row 0 begins at 90° N, column 0 at 180° W. */
const TILES = "/usr/share/marble/data/maps/earth/srtm/3";
const TILE = 675;
const [COLUMNS, ROWS] = [16, 8];
export const PX_PER_DEGREE = 30;
/** Pixels read beyond the box, so that smoothing and slopes have neighbours to work with. */
const MARGIN = 24;

/**
 * The greys of the tiles and the metres that they stand for. The scale isn't documented, so it is read off lakes whose
 * level is known: Caspian −28, Onega 33, Ontario 75, Great Slave 156, Winnipeg 217, Balkhash 341, Baikal 456,
 * Tanganyika 773, Edward 912, Kyoga 1,033, Great Salt Lake 1,280, Issyk-Kul 1,607, Tana 1,788, Dabusun 2,675, Qinghai
 * 3,196, Titicaca 3,812, Ngoring 4,268, Manasarovar 4,590. There is no lake higher up: 7,900 m for the lightest pixels,
 * at Everest, is a guess. Between these points the scale is assumed to be linear: a step of grey is 3 m at the sea, 20
 * m at 700 m and 90 m in Tibet.
 */
const SCALE = [
  [87, -28],
  [105, 33],
  [118, 75],
  [128, 156],
  [134, 217],
  [141, 341],
  [148, 456],
  [164, 773],
  [174, 912],
  [179, 1033],
  [183, 1280],
  [188, 1607],
  [191, 1788],
  [203, 2675],
  [209, 3196],
  [216, 3812],
  [222, 4268],
  [224.5, 4590],
  [243, 7900],
];

/** @returns metres above the sea; the floor of the sea and land below the sea count as 0 */
function metres(grey) {
  const next = SCALE.findIndex(([point]) => point >= grey);
  if (next === 0) return 0;
  const [[g0, m0], [g1, m1]] = next < 0 ? SCALE.slice(-2) : SCALE.slice(next - 1, next + 1);
  return Math.max(0, m0 + ((grey - g0) / (g1 - g0)) * (m1 - m0));
}

/** A grid of numbers, row by row from the northwest; `west` and `north` in degrees are those of its corner. */
export const grid = (width, height, corner = {}) => ({
  width,
  height,
  ...corner,
  data: new Float32Array(width * height),
});

/** @returns the heights in metres of a box in degrees and a margin, in plate carrée, PX_PER_DEGREE pixels a degree */
export async function readHeights([west, south, east, north]) {
  const [left, right] = [Math.floor((west + 180) * PX_PER_DEGREE), Math.ceil((east + 180) * PX_PER_DEGREE)];
  const [top, bottom] = [Math.floor((90 - north) * PX_PER_DEGREE), Math.ceil((90 - south) * PX_PER_DEGREE)];
  const [x0, y0] = [left - MARGIN, top - MARGIN];
  const heights = grid(right + MARGIN - x0, bottom + MARGIN - y0, {
    west: x0 / PX_PER_DEGREE - 180,
    north: 90 - y0 / PX_PER_DEGREE,
  });
  const table = Array.from({ length: 256 }, (_, grey) => metres(grey));
  for (let row = Math.max(0, Math.floor(y0 / TILE)); row < ROWS && row * TILE < y0 + heights.height; row++) {
    for (let column = Math.floor(x0 / TILE); column * TILE < x0 + heights.width; column++) {
      const tile = await readTile(row, (column + COLUMNS) % COLUMNS);
      copyTile(heights, tile, column * TILE - x0, row * TILE - y0, table);
    }
  }
  return heights;
}

const tiles = new Map();

function readTile(row, column) {
  const known = tiles.get(`${row} ${column}`);
  if (known) return known;
  const [r, c] = [row, column].map((n) => String(n).padStart(6, "0"));
  const path = debianFile("marble-qt-data", `${TILES}/${r}/${r}_${c}.jpg`);
  const read = sharp(path).extractChannel(0).raw().toBuffer();
  tiles.set(`${row} ${column}`, read);
  return read;
}

function copyTile({ width, height, data }, tile, left, top, table) {
  for (let y = Math.max(0, -top); y < Math.min(TILE, height - top); y++) {
    for (let x = Math.max(0, -left); x < Math.min(TILE, width - left); x++) {
      data[(top + y) * width + left + x] = table[tile[y * TILE + x]];
    }
  }
}

/** A Gaussian blur, `sigma` in pixels; the edge is repeated outward. */
export function blurred(source, sigma) {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((a, b) => a + b);
  const kernel = Float64Array.from(weights, (weight) => weight / sum);
  return convolved(convolved(source, kernel, 1, 0), kernel, 0, 1);
}

function convolved({ width, height, data, ...corner }, kernel, dx, dy) {
  const target = grid(width, height, corner);
  const reach = (kernel.length - 1) / 2;
  const stride = dx + dy * width;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = dx ? x : y;
      const last = (dx ? width : height) - 1;
      const i = y * width + x;
      let sum = 0;
      if (at >= reach && at <= last - reach) {
        for (let k = 0, j = i - reach * stride; k < kernel.length; k++, j += stride) sum += kernel[k] * data[j];
      } else {
        for (let k = -reach; k <= reach; k++) {
          const to = Math.min(Math.max(at + k, 0), last);
          sum += kernel[k + reach] * data[i + (to - at) * stride];
        }
      }
      target.data[i] = sum;
    }
  }
  return target;
}

/**
 * Smooths flat ground and keeps rugged ground sharp: a step of grey is up to 90 m and would otherwise show as terraces.
 */
export function smoothed(heights) {
  const fine = blurred(heights, 0.9);
  const coarse = blurred(heights, 2.5);
  const detail = grid(fine.width, fine.height);
  for (let i = 0; i < detail.data.length; i++) detail.data[i] = Math.abs(fine.data[i] - coarse.data[i]);
  const rugged = blurred(detail, 4);
  const result = grid(fine.width, fine.height, { west: fine.west, north: fine.north });
  for (let i = 0; i < result.data.length; i++) {
    const step = 10 + coarse.data[i] / 60;
    const share = smoothStep(rugged.data[i] / step);
    result.data[i] = coarse.data[i] + share * (fine.data[i] - coarse.data[i]);
  }
  return result;
}

export const smoothStep = (t) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));
