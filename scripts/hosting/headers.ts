/**
 * What every host sends with the files of the site, said once: the server of `npm start`, the configuration of nginx and
 * the _headers file are made from it. What a page may load and run stands in the page itself (build/policy.ts).
 */

import { fileAddress } from "../../geo/addresses";

/** The file at the top of a site from which some hosts read these. */
export const HEADERS_FILE = "_headers";

/** With every answer, also where nothing is found. */
export const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  // The servers of online tiles ask to be told which site they serve.
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** Files named after their content: the same address never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

interface ByFolder {
  readonly name: string;
  /** From a folder, with its slashes, to the value in it. No folder lies in another one. */
  readonly folders: Readonly<Record<string, string>>;
  readonly elsewhere: string;
}

const inSite = (folders: Readonly<Record<`${string}/`, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(folders).map(([folder, value]) => [fileAddress(folder), value]));

/** With every file, by where it lies. */
export const BY_FOLDER: readonly ByFolder[] = [
  {
    name: "Cache-Control",
    folders: inSite({ "_next/static/": FOR_EVER, "map/": FOR_EVER, "reader/": FOR_EVER }),
    // Kept, but asked for again: then it is a short 'not modified'.
    elsewhere: "no-cache",
  },
  {
    name: "Content-Security-Policy",
    // What is made at /make/ is shown there as readers will see it at /read/.
    folders: inSite({ "embed/": "frame-ancestors *", "read/": "frame-ancestors 'self'" }),
    elsewhere: "frame-ancestors 'none'",
  },
];

/** What the files are, by their ending. Those of text are all UTF-8. */
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
 * @returns the headers that the file found there has besides those of EVERYWHERE
 */
export function headersOf(path: string): Record<string, string> {
  return Object.fromEntries(
    BY_FOLDER.map(({ name, folders, elsewhere }) => {
      const folder = Object.entries(folders).find(([start]) => path.startsWith(start));
      return [name, folder?.[1] ?? elsewhere];
    }),
  );
}
