/** What the core does for a story before any page is drawn, step by step, and the memory that the story takes. */
import { readFileSync } from "node:fs";
import { parseArticle } from "../../geo/article/article";
import { linkArticle, passagesBy, requirePassages, sentences } from "../../geo/mentions/passages";
import { boundsOf, labelPoint, measurable, measure } from "../../geo/places/measure";
import { type CountryBounds, parsePlaces } from "../../geo/places/places";
import type { Place } from "../../geo/types";
import { printTable } from "../lib/print-table";
import { generate, type Size } from "./story";
import { figure, heapMb, timed } from "./watch";

const countries = JSON.parse(readFileSync("geo/data/country-bounds.json", "utf8")) as CountryBounds;

const verticesOf = ({ geometry }: Place): number => geometry.coordinates.flat(3).length / 2;

/** @returns a row: sizes, then the milliseconds of each step, then megabytes */
function row(size: Size): string[] {
  const story = generate(size);
  const file = "article.md";
  const before = heapMb();
  const places = timed(() => parsePlaces([story.places], countries));
  const article = timed(() => parseArticle(file, story.article));
  const linked = timed(() => linkArticle(article.result, places.result, file));
  const passages = timed(() => {
    requirePassages(linked.result, places.result, file);
    return passagesBy("place", linked.result);
  });
  const lines = measurable(places.result);
  const measured = timed(() =>
    places.result.map((place) => [measure(place, lines, false), boundsOf(place.geometry), labelPoint(place.geometry)]),
  );
  const cut = timed(() => linked.result.paragraphs.map((p) => sentences(p.text, p.mentions, "en")));
  const megabytes = heapMb() - before;
  const vertices = places.result.reduce((sum, place) => sum + verticesOf(place), 0);
  const mentions = linked.result.paragraphs.reduce((sum, p) => sum + p.mentions.length, 0);
  const steps = [places, article, linked, passages, measured, cut].map(({ ms }) => `${figure(ms)} ms`);
  return [
    figure(size.places),
    figure(vertices),
    figure(size.words),
    figure(mentions),
    ...steps,
    `${figure(megabytes)} MB`,
  ];
}

export function benchCore(sizes: readonly Size[]): void {
  // A warm-up run: code is slow until it has been compiled.
  row({ places: 100, words: 1000 });
  const head = ["places", "vertices", "words", "mentions"];
  const steps = ["places read", "article read", "linked", "passages", "measured", "sentences", "heap"];
  printTable([[...head, ...steps], ...sizes.map(row)], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
}
