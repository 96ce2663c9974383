/** Finding names in text: how the time grows with the length of the text, and with the number of names. */
import { findMentions, searchable } from "../../geo/mentions/mentions";
import type { Place } from "../../geo/types";
import { printTable } from "../lib/print-table";
import { dice } from "./dice";
import { uniqueNames } from "./names";
import { paragraphs } from "./text";
import { figure, quickestOf } from "./watch";

const RUNS = 5;
const UNITS = 1_000_000;
const NAMES = 10_000;

type Named = Pick<Place, "id" | "shape" | "name" | "names" | "aliases" | "otherNames">;

const asPlace = (name: string): Named => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  shape: "area",
  name,
  names: {},
  aliases: [],
  otherNames: [],
});

/** @param units UTF-16 units of text @param names how many names are looked for; the text has others too */
function row(units: number, names: number): string[] {
  const chance = dice(1);
  const all = uniqueNames(Math.max(names, NAMES), chance);
  const text = paragraphs(all, units / 5, chance)
    .join(" ")
    .repeat(2)
    .slice(0, units);
  const known = all.slice(0, names).map(asPlace);
  const learned = quickestOf(RUNS, () => searchable(known, "en"));
  const gazette = searchable(known, "en");
  const found = findMentions(text, gazette).length;
  const searched = quickestOf(RUNS, () => findMentions(text, gazette));
  return [
    figure(names),
    `${figure(units / 1e6, 2)} MB`,
    figure(found),
    `${figure(learned)} ms`,
    `${figure(searched)} ms`,
  ];
}

export function benchLinking(): void {
  const byText = [0.25, 0.5, 1, 2, 4].map((share) => row(share * UNITS, NAMES));
  const byNames = [10, 100, 1000, 20_000, 40_000].map((names) => row(UNITS, names));
  printTable(
    [["names", "text", "found", "names learned in", "text searched in"], ...byText, ...byNames],
    [0, 1, 2, 3, 4],
  );
}
