import type { Camera } from "./mercator";

/** Equatorial circumference of the sphere of EPSG:3857, in km: 2π × 6,378.137. */
const CIRCUMFERENCE_KM = 40_075.016_686;

/**
 * @param longest pixels that the bar may take
 * @returns the longest of 1, 2, 5, 10, 20 … km that fits, and its length in whole pixels at the camera's latitude
 */
export function scaleBar({ center: [, latitude], zoom }: Camera, longest: number): { km: number; pixels: number } {
  const kmPerPixel = (CIRCUMFERENCE_KM * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom);
  const most = kmPerPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
  return { km, pixels: Math.round(km / kmPerPixel) };
}
