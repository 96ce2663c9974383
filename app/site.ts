/** What the pages call the site, and where it stands. */
import { originOf } from "./origin";

export const SITE_NAME = "Passage";

/** The origin of absolute addresses. @throws TypeError for a SITE_URL that isn't one */
export const SITE_URL = new URL(originOf(process.env) ?? `http://localhost:${process.env.PORT ?? 3000}`);
