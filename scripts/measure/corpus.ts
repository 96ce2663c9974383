/** Texts in which people have marked the places, and how well the finder does on them. */
import { findPlaces } from "../../geo/gazetteer/find";
import { kilometres } from "../../geo/gazetteer/placing/distance";
import { placeSpans } from "../../geo/gazetteer/placing/place";
import type { FoundPlace, Gazetteer, Span } from "../../geo/gazetteer/types";

/** A place marked by people. One without a position and an id couldn't be identified. */
interface Toponym extends Span {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonames: string | number | null;
}

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

export interface Score {
  readonly texts: number;
  readonly words: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the marked places with a position: the share that is placed within 161 km, or with the same id. */
  readonly placed: number;
  /** The same of those that the gazetteer knows. */
  readonly placedOfKnown: number;
  /** Median error in kilometres of those that were placed at all. */
  readonly medianKm: number;
  /**
   * From text to places: the share of marked places that are found and placed correctly, and the share of found ones
   * that are correct.
   */
  readonly endToEnd: { readonly recall: number; readonly precision: number };
  readonly msPer1000Words: number;
}

/** 100 miles, the usual threshold in the literature on geocoding texts. */
const RIGHT_KM = 161;

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;
const hasPosition = ({ latitude, longitude }: Toponym): boolean => latitude !== null && longitude !== null;

/** @returns kilometres from the marked position; 0 for the same id, null if it wasn't placed */
function errorKm(found: FoundPlace | undefined, toponym: Toponym): number | null {
  const place = found?.candidates[0]?.place ?? found?.near;
  if (!place) return null;
  if (toponym.geonames && place.geonames === Number(toponym.geonames)) return 0;
  return kilometres(place, { latitude: Number(toponym.latitude), longitude: Number(toponym.longitude) });
}

const isRight = (error: number | null): boolean => error !== null && error <= RIGHT_KM;

/** One marked place, and what the finder made of it. */
interface Judged {
  readonly wasFound: boolean;
  readonly hasPosition: boolean;
  /** Whether it is placed correctly when the finder is given the marked words. */
  readonly isRight: boolean;
  readonly isKnown: boolean;
  readonly errorKm: number | null;
  /** Whether the finder finds it by itself and places it correctly. */
  readonly isFoundRight: boolean;
}

interface JudgedText {
  readonly words: number;
  readonly ms: number;
  readonly found: number;
  readonly toponyms: readonly Judged[];
}

function judge({ text, toponyms }: MarkedText, gazetteer: Gazetteer): JudgedText {
  const begun = performance.now();
  const places = findPlaces(text, gazetteer);
  const ms = performance.now() - begun;
  const spans = toponyms.toSorted((a, b) => a.start - b.start);
  const found = new Map(places.map((place) => [spanKey(place), place]));
  const given = new Map(placeSpans(text, spans, gazetteer).map((place) => [spanKey(place), place]));
  const judged = spans.map((toponym) => {
    const hit = found.get(spanKey(toponym));
    const place = given.get(spanKey(toponym));
    const error = errorKm(place, toponym);
    return {
      wasFound: hit !== undefined,
      hasPosition: hasPosition(toponym),
      isRight: isRight(error),
      isKnown: (place?.candidates.length ?? 0) > 0,
      errorKm: error,
      isFoundRight: isRight(errorKm(hit, toponym)),
    };
  });
  return { words: text.match(/\S+/gu)?.length ?? 0, ms, found: places.length, toponyms: judged };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export function scoreOf(texts: readonly MarkedText[], gazetteer: Gazetteer): Score {
  const judged = texts.map((text) => judge(text, gazetteer));
  const all = judged.flatMap(({ toponyms }) => toponyms);
  const found = sum(judged.map((text) => text.found));
  const words = sum(judged.map((text) => text.words));
  const hits = count(all, ({ wasFound }) => wasFound);
  const placeable = all.filter((toponym) => toponym.hasPosition);
  const known = placeable.filter(({ isKnown }) => isKnown);
  const foundRight = count(placeable, ({ isFoundRight }) => isFoundRight);
  const precision = hits / found;
  const recall = hits / all.length;
  return {
    texts: texts.length,
    words,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    placed: count(placeable, ({ isRight }) => isRight) / placeable.length,
    placedOfKnown: count(known, ({ isRight }) => isRight) / known.length,
    medianKm: median(placeable.flatMap(({ errorKm: km }) => (km === null ? [] : [km]))),
    endToEnd: {
      recall: foundRight / placeable.length,
      precision: foundRight / (found - (hits - count(placeable, ({ wasFound }) => wasFound))),
    },
    msPer1000Words: (1000 * sum(judged.map(({ ms }) => ms))) / words,
  };
}
