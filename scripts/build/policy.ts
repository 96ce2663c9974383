/**
 * Gives each page a Content Security Policy: inline scripts and styles by their hashes, and everything else from our
 * own origin. The browser refuses anything else. The policy is in the page itself, since the hashes differ from page to
 * page; so it works on every host. https://www.w3.org/TR/CSP3/
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { TILE_SERVERS } from "../../components/map/furniture/tile-servers";
import { pagesOf } from "./files";

/** Inline scripts that run: JSON-LD has a `type` attribute and doesn't match. */
const INLINE_SCRIPT = /<script(?: id="[^"]*")?(?: data-own(?:="")?)?>(.*?)<\/script>/gsu;
const INLINE_STYLE = /<style data-own>(.*?)<\/style>/gsu;

/** The origins of the tiles that a reader may ask for; `*` where a server has several. */
const tileOrigins = Object.values(TILE_SERVERS).map(({ url }) => new URL(url.replace("{s}", "*")).origin);

/** Browsers only look for the encoding in the first 1024 bytes, so it must come before the policy. */
const ENCODING = '<head><meta charSet="utf-8"/>';

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** @returns the policy of a page, as the value of its header */
function policyOf(html: string): string {
  const hashes = (inline: RegExp) => [...new Set(Array.from(html.matchAll(inline), ([, text = ""]) => hashOf(text)))];
  const directives = {
    "default-src": "'none'",
    "script-src": ["'self'", ...hashes(INLINE_SCRIPT)].join(" "),
    "style-src": ["'self'", ...hashes(INLINE_STYLE)].join(" "),
    // data: is for the empty picture with which Leaflet replaces a tile that it drops.
    "img-src": ["'self'", "data:", ...tileOrigins].join(" "),
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "frame-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/**
 * @param folder of the built site, whose pages get their policy, placed before anything that it applies to
 * @throws Error for a page that doesn't begin with its encoding
 */
export function setPolicies(folder: string): void {
  for (const path of pagesOf(folder)) {
    const html = readFileSync(path, "utf8");
    if (!html.includes(ENCODING)) throw new Error(`${path}: no ${ENCODING} to put the policy after`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
    writeFileSync(path, html.replace(ENCODING, ENCODING + policy));
  }
}
