/**
 * Makes geo/data/gazetteer/: `core.json`, what the finder knows, and `names.jsonl.br`, the other names for
 * the search, a shard a line.
 * Run `npm run gazetteer` here; the same packages give the same bytes.
 */
import { mkdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { areaRows, countryRows, districtRows, regionRows } from "./gazetteer-areas.mjs";
import { cityRows, otherCityRows } from "./gazetteer-cities.mjs";
import { columns } from "./gazetteer-columns.mjs";
import { shards } from "./gazetteer-shards.mjs";
import { englishWords, givenNames, list } from "./gazetteer-source.mjs";
import { fold } from "./gazetteer-text.mjs";
import { OUT, write } from "./output.mjs";

const CREDIT = "GeoNames, CC BY 4.0; Natural Earth, Unicode CLDR, SCOWL; see geo/data/README.md";

const compress = (text, quality = 11) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

const rows = [...areaRows(), ...countryRows(), ...regionRows(), ...districtRows(), ...cityRows()];
const everyName = new Set(rows.flatMap(({ name, others }) => [name, ...others]).map(fold));
const lowerCase = englishWords.filter((word) => /^\p{Ll}{2,}$/u.test(word)).map(fold);
const core = {
  credit: CREDIT,
  ...columns(rows),
  // Names of places that are also ordinary English words.
  words: [...new Set([...lowerCase, ...list("words").flat()].filter((word) => everyName.has(word)))].sort().join("\n"),
  givenNames: [...new Set(givenNames.map(fold))]
    .filter((name) => /^[a-z]{2,}$/u.test(name))
    .sort()
    .join("\n"),
};

mkdirSync(new URL("gazetteer/", OUT), { recursive: true });
const text = JSON.stringify(core);
write("gazetteer/core.json", text);
console.log(
  `${rows.length} places, core.json ${(text.length / 1e6).toFixed(2)} MB, ${(compress(text).length / 1e3).toFixed(0)} kB br`,
);
if (process.argv[2] !== "core") {
  const packed = compress(shards(otherCityRows(), CREDIT).join("\n"), 9);
  write("gazetteer/names.jsonl.br", packed);
  console.log(`names.jsonl.br ${(packed.length / 1e6).toFixed(2)} MB`);
}
