/** What a page is about, and which places stand out on its map: one place, those of a time, or none. */
export interface Choice {
  /** Of the chosen place or time; null for the whole story. */
  readonly id: string | null;
  /** Ids of the places that stand out. */
  readonly places: readonly string[];
}

export const wholeStory: Choice = { id: null, places: [] };
export const choiceOf = (place: string): Choice => ({ id: place, places: [place] });
