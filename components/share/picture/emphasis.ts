/** How strongly a place is drawn: those that are chosen stand out, the others step back. */
export type Standing = "alone" | "chosen" | "dimmed";

/** @param chosen ids of places; none: all are drawn alike */
export function standing(place: string | null, chosen: readonly string[]): Standing {
  if (chosen.length === 0) return "alone";
  return place !== null && chosen.includes(place) ? "chosen" : "dimmed";
}
