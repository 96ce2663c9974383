/** How strongly a place is drawn: the chosen one stands out, the others step back. */
export type Standing = "alone" | "chosen" | "dimmed";

/** @param chosen null: none is chosen, and all are drawn alike */
export function standing(place: string | null, chosen: string | null): Standing {
  if (chosen === null) return "alone";
  return place === chosen ? "chosen" : "dimmed";
}
