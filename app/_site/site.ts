/** Where the site stands. */
import { originOf } from "./origin";

/** The origin of the site. @throws TypeError for a SITE_URL that is no address; undefined where the build doesn't know it */
export const SITE_URL = siteUrl();

function siteUrl(): URL | undefined {
  const origin = originOf(process.env);
  return origin === undefined ? undefined : new URL(origin);
}

/** @param address a path of this site @returns it with the origin; where that isn't known, as it is */
export const absolute = (address: string): string => (SITE_URL ? new URL(address, SITE_URL).href : address);

/**
 * @param address a path of this site that a reader takes along
 * @returns what components/reader/script/own-address.ts looks for: the path, where the page must find out the origin itself
 */
export const addressToComplete = (address: string): string | undefined => (SITE_URL ? undefined : address);
