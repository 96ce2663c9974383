/**
 * JSON as a short text for an address, and back: the number of its version, a point, and base64url of a checksum and deflated
 * JSON. The input may come from anybody.
 */
import { deflateSync, inflateSync } from "fflate";

const CHECKSUM_BYTES = 4;

export type Opened =
  | { readonly kind: "json"; readonly version: number; readonly value: unknown }
  /** Cut, mistyped, or not made by this site. */
  | { readonly kind: "damaged" }
  /** Made by a page newer than this one. */
  | { readonly kind: "later"; readonly version: number };

/** @returns text in which no character needs escaping in an address */
export function seal(version: number, value: unknown): string {
  const body = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  return `${version}.${toBase64Url(Uint8Array.of(...checksum(body), ...body))}`;
}

/**
 * @param code any text
 * @param latest the newest version that this page knows; it knows all earlier ones too
 * @param longest bytes of JSON: anything that would inflate to more is refused
 */
export function open(code: string, latest: number, longest: number): Opened {
  const [, number, content] = /^([1-9]\d{0,5})\.([\w-]+)$/u.exec(code) ?? [];
  if (number === undefined || content === undefined || content.length > 2 * longest) return { kind: "damaged" };
  const version = Number(number);
  if (version > latest) return { kind: "later", version };
  try {
    return { kind: "json", version, value: JSON.parse(readJson(fromBase64Url(content), longest)) };
  } catch {
    // Not base64, not deflated, not UTF-8 or not JSON.
    return { kind: "damaged" };
  }
}

/** @throws Error for bytes whose checksum differs, or that aren't deflated text within the limit */
function readJson(bytes: Uint8Array, longest: number): string {
  const body = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(body).every((byte, i) => byte === bytes[i])) throw new Error("the checksum differs");
  // With a buffer given, fflate inflates no further than its length.
  const json = inflateSync(body, { out: new Uint8Array(longest + 1) });
  if (json.length > longest) throw new Error("too long");
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(json);
}

/** FNV-1a, 32 bits: any one changed byte changes it. It protects against accidents, not against forgery. */
function checksum(bytes: Uint8Array): Uint8Array {
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash);
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replace(/\+/gu, "-").replace(/\//gu, "_").replace(/=+$/u, "");
}

/** @throws Error for text that isn't base64url */
function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/-/gu, "+").replace(/_/gu, "/")), (character) => character.charCodeAt(0));
}
