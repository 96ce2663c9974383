/** The eight compass directions, clockwise from north. */
const WINDS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;

export type Wind = (typeof WINDS)[number];

/** @param degrees clockwise from north, [0, 360] @returns the direction that is closest to it */
export function windOf(degrees: number): Wind {
  return WINDS[Math.round(degrees / 45) % WINDS.length] ?? "north";
}
