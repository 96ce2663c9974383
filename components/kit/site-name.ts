/** What the pages call the site. */
export const SITE_NAME = "Passage";
