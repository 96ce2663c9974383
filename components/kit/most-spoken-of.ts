interface WithPassages {
  readonly passages: readonly unknown[];
}

/** @returns the `most` places with the most passages, in the order of the story */
export function mostSpokenOf<T extends WithPassages>(places: readonly T[], most: number): readonly T[] {
  if (places.length <= most) return places;
  const ranked = places.toSorted((a, b) => b.passages.length - a.passages.length).slice(0, most);
  const chosen = new Set(ranked);
  return places.filter((place) => chosen.has(place));
}
