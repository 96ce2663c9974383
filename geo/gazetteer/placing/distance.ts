/** Mean radius of the Earth (IUGG), in kilometres. */
const RADIUS_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** @returns kilometres along the great circle, on a sphere */
export function kilometres(a: Point, b: Point): number {
  const half = (x: number, y: number): number => Math.sin(radians(y - x) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}
