/** Makes a PNG of flat colours smaller, without a visible difference. */
import { PNG } from "pngjs";
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
  const picture = PNG.sync.read(png);
  const pixels = new Uint32Array(picture.data.buffer, picture.data.byteOffset, picture.data.length / 4);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const { data } = picture;
  for (const [i, pixel] of pixels.entries()) {
    if ((counts.get(pixel) ?? 0) >= AREA_PIXELS) continue;
    for (let channel = 4 * i; channel < 4 * i + 3; channel++) {
      data[channel] = Math.min(255, Math.round((data[channel] ?? 0) / STEP) * STEP);
    }
  }
  const { width, height } = picture;
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
