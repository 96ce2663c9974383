/** How a place stands among the others: the chosen one stands out, the others step back. */
export type Standing = "alone" | "chosen" | "dimmed";

/** @param chosen null: none is, and all stand alike */
export function standing(place: string | null, chosen: string | null): Standing {
  if (chosen === null) return "alone";
  return place === chosen ? "chosen" : "dimmed";
}
