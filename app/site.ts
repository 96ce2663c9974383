/** What the pages call the site, and where it stands. */
export const SITE_NAME = "Passage";

/** The origin of absolute addresses: SITE_URL, else the address of `npm start`. @throws TypeError for a URL that isn't one */
export const SITE_URL = new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`);
