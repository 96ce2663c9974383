/** Checks whether the data in a link has the form of a packed story. It may come from anybody; nothing is repaired. */
import { isId } from "../addresses";
import { harmIn } from "../article/characters";
import { VOICE_KINDS } from "../types";
import { isOutlineName } from "./outline-name";
import { HOW, MAKERS, PARTS, type Packed, type PackedPlace, type PackedVoice } from "./packed";

const isText = (value: unknown): value is string => typeof value === "string" && harmIn(value) === null;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0);

export function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value) || value.length !== PARTS) return false;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn, ...threads] =
    value as unknown[];
  const [targets, voices, saids, attributions] = threads;
  return (
    [title, language, date].every(isText) &&
    isTexts(author) &&
    (publisher === 0 || isText(publisher)) &&
    (url === 0 || isText(url)) &&
    isTexts(blocks) &&
    blocks.every((block) => /^[hpql]/u.test(block)) &&
    Array.isArray(places) &&
    places.every(isPackedPlace) &&
    isTriples(mentions) &&
    (opensOn === 0 || isCounts(opensOn)) &&
    isTexts(targets) &&
    Array.isArray(voices) &&
    voices.every(isPackedVoice) &&
    Array.isArray(saids) &&
    saids.every((said) => isCounts(said) && said[0] !== undefined && said[0] < HOW.length) &&
    isTriples(attributions)
  );
}

const isTriples = (value: unknown): boolean =>
  Array.isArray(value) && value.every((numbers) => isCounts(numbers) && numbers.length % 3 === 0);

function isPackedVoice(value: unknown): value is PackedVoice {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [id, name, kind, as, isNamed] = value as unknown[];
  return (
    isText(id) &&
    isId(id) &&
    isText(name) &&
    /[\p{L}\p{N}]/u.test(name) &&
    isCounts([kind]) &&
    Number(kind) <= VOICE_KINDS.length &&
    isTexts(as) &&
    (isNamed === 0 || isNamed === 1)
  );
}

const KIND = /^\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}$/u;

function isPackedPlace(value: unknown): value is PackedPlace {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [id, name, aliases, kind, countries, longitude, latitude, outline, by, looked] = value as unknown[];
  return (
    isText(id) &&
    isId(id) &&
    isText(name) &&
    /[\p{L}\p{N}]/u.test(name) &&
    isTexts(aliases) &&
    isText(kind) &&
    KIND.test(kind) &&
    isText(countries) &&
    /^(?:[A-Z]{2}(?: [A-Z]{2})*)?$/u.test(countries) &&
    isDegrees(longitude, 180) &&
    isDegrees(latitude, 90) &&
    (outline === 0 || (isText(outline) && isOutlineName(outline))) &&
    Number.isInteger(by) &&
    MAKERS[by as number] !== undefined &&
    (looked === 0 || looked === 1)
  );
}

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= most;
