/**
 * `npm run score -- CORPUS.json [even|odd]`: how well places are found in texts in which people have marked them. The file
 * holds `[{ id, text, toponyms: [{ start, end, latitude, longitude, geonames }] }]`, offsets in UTF-16 units. `even` or `odd`
 * takes every other text, so that rules can be developed on one half and measured on the other.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readGazetteer } from "./lib/gazetteer";
import { printTable } from "./lib/print-table";
import { type MarkedText, scoreOf } from "./measure/corpus";

const [file, half, ...more] = process.argv.slice(2);
if (!file || more.length > 0 || !["even", "odd", undefined].includes(half)) {
  console.error("usage: npm run score -- CORPUS.json [even|odd]");
  process.exit(2);
}
const all: MarkedText[] = JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? "", file), "utf8"));
const texts = half ? all.filter((_, at) => at % 2 === (half === "even" ? 0 : 1)) : all;
const score = scoreOf(texts, readGazetteer());
const share = (value: number): string => value.toFixed(3);
printTable(
  [
    ["texts; words", `${score.texts}; ${score.words}`],
    ["spans: precision", share(score.precision)],
    ["spans: recall", share(score.recall)],
    ["spans: F1", share(score.f1)],
    ["marked spans put within 161 km or on the same id", share(score.placed)],
    ["the same, of those the gazetteer knows", share(score.placedOfKnown)],
    ["their median error", `${score.medianKm.toFixed(1)} km`],
    ["found and put right: recall", share(score.endToEnd.recall)],
    ["found and put right: precision", share(score.endToEnd.precision)],
    ["time for 1,000 words", `${score.msPer1000Words.toFixed(0)} ms`],
  ],
  [1],
);
