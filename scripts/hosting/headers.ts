/**
 * The headers that every host sends with the site's files. The server of `npm start`, the configuration of nginx and
 * the _headers file are all made from this list. What a page may load and run stands in the page itself
 * (build/policy.ts).
 */

import { fileAddress } from "../../geo/addresses";

/** The file at the top of a site from which some hosts read these. */
export const HEADERS_FILE = "_headers";

/** Sent with every response, including 404s. */
export const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  // The tile servers ask for the referring site.
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** Files named after their content: the same address never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

interface ByFolder {
  readonly name: string;
  /** From a folder, with its slashes, to the value in it. No folder is inside another one. */
  readonly folders: Readonly<Record<string, string>>;
  readonly elsewhere: string;
}

const inSite = (folders: Readonly<Record<`${string}/`, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(folders).map(([folder, value]) => [fileAddress(folder), value]));

/** Sent with every file, depending on its folder. */
export const BY_FOLDER: readonly ByFolder[] = [
  {
    name: "Cache-Control",
    folders: inSite({ "_next/static/": FOR_EVER, "map/": FOR_EVER, "reader/": FOR_EVER }),
    // May be cached, but must be revalidated: usually with a short 'not modified'.
    elsewhere: "no-cache",
  },
  {
    name: "Content-Security-Policy",
    // /make/ shows a preview of the story in a frame of /read/.
    folders: inSite({ "embed/": "frame-ancestors *", "read/": "frame-ancestors 'self'" }),
    elsewhere: "frame-ancestors 'none'",
  },
];

/** Media types by file extension. All text files are UTF-8. */
export const TYPES = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  txt: "text/plain",
  xml: "application/xml",
  json: "application/json",
  geojson: "application/geo+json",
  jsonld: "application/ld+json",
  kml: "application/vnd.google-earth.kml+xml",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  webp: "image/webp",
  ico: "image/x-icon",
  woff2: "font/woff2",
} as const;

/**
 * @param path of an address, with its first slash: `/istanbul-talks/kunar/`
 * @returns the headers of the file found there, in addition to those of EVERYWHERE
 */
export function headersOf(path: string): Record<string, string> {
  return Object.fromEntries(
    BY_FOLDER.map(({ name, folders, elsewhere }) => {
      const folder = Object.entries(folders).find(([start]) => path.startsWith(start));
      return [name, folder?.[1] ?? elsewhere];
    }),
  );
}
