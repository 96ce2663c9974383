/** Where the site is published. */
import { originOf } from "./origin";

/** The origin of the site; undefined if the build doesn't know it. @throws TypeError if SITE_URL is not an address */
export const SITE_URL = siteUrl();

function siteUrl(): URL | undefined {
  const origin = originOf(process.env);
  return origin === undefined ? undefined : new URL(origin);
}

/** @param address a path of this site @returns it with the origin, or as it is if that isn't known */
export const absolute = (address: string): string => (SITE_URL ? new URL(address, SITE_URL).href : address);

/**
 * @param address a path of this site that a reader will copy or print
 * @returns the path, if the page must add the origin itself (components/reader/script/own-address.ts); else undefined
 */
export const addressToComplete = (address: string): string | undefined => (SITE_URL ? undefined : address);
