/** Makes a PNG of flat colours smaller, without a visible difference. */
import sharp from "sharp";

/** A colour with at least this many pixels is an area, and is kept exactly. */
const AREA_PIXELS = 600;
/** Other colours are anti-aliased edges, where a step of a sixteenth can't be seen. */
const STEP = 16;

/**
 * @param png opaque, 8 bits a channel
 * @returns the same picture with fewer shades on its edges, as a PNG with a palette
 */
export async function lighter(png: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // A pixel is one number, of four bytes.
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const counts = new Map<number, number>();
  for (const { pixel, from, to } of runs(pixels)) counts.set(pixel, (counts.get(pixel) ?? 0) + to - from);
  const becomes = new Map(
    [...counts].map(([pixel, count]) => [pixel, count < AREA_PIXELS ? withFewerShades(pixel) : pixel]),
  );
  for (const { pixel, from, to } of runs(pixels)) pixels.fill(becomes.get(pixel) ?? pixel, from, to);
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } }).removeAlpha().png({ palette: true, dither: 0 }).toBuffer();
}

/** Pixels of one colour in a row: there are a tenth as many as pixels. */
function* runs(pixels: Uint32Array): Generator<{ readonly pixel: number; readonly from: number; readonly to: number }> {
  let from = 0;
  for (let to = 1; to <= pixels.length; to++) {
    const pixel = pixels[from] ?? 0;
    if (pixels[to] === pixel) continue;
    yield { pixel, from, to };
    from = to;
  }
}

/** @param pixel four channels of 8 bits; the highest is the alpha, and stays */
function withFewerShades(pixel: number): number {
  const rounded = (shift: number) => Math.min(255, Math.round(((pixel >>> shift) & 255) / STEP) * STEP) << shift;
  return ((pixel & 0xff000000) | rounded(16) | rounded(8) | rounded(0)) >>> 0;
}
