/** Where the site stands. */
import { originOf } from "./origin";

/** The origin of absolute addresses. @throws TypeError for a SITE_URL that isn't one */
export const SITE_URL = new URL(originOf(process.env) ?? `http://localhost:${process.env.PORT ?? 3000}`);
