import type { Camera } from "./mercator";

/** Equatorial circumference of the sphere of EPSG:3857, in km: 2π × 6,378.137. */
const CIRCUMFERENCE_KM = 40_075.016_686;

/** The numbers that a bar may show, times a power of ten. Each is at least two thirds of the next larger one. */
const ROUND = [8, 6, 5, 4, 3, 2, 1.5, 1];

/**
 * @param longest pixels that the bar may take
 * @returns the longest round number of km that fits, and its length in whole pixels at the camera's latitude: at least two
 * thirds of the longest
 */
export function scaleBar({ center: [, latitude], zoom }: Camera, longest: number): { km: number; pixels: number } {
  const kmPerPixel = (CIRCUMFERENCE_KM * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom);
  const most = kmPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ROUND.map((n) => Number((n * power).toPrecision(2))).find((n) => n <= most) ?? power;
  return { km, pixels: Math.round(km / kmPerPixel) };
}
