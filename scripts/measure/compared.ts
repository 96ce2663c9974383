/** What is compared: one place's page of one story, and the place that a reader then taps in its text. */
export const STORY = "istanbul-talks";
/** Its address in the built site. */
export const PAGE = `/${STORY}/kunar/`;
/** Named in the passage at which that page opens. */
export const TAPPED = "nangarhar";
