/** Towns and cities as rows, and which of their many names English papers may use. */
import { cities } from "./gazetteer-source.mjs";
import { fold } from "./gazetteer-text.mjs";

/** Above this many people a city's names in other languages are kept too: 'Peking', 'Saigon'. */
const WELL_KNOWN = 500_000;
/** Above this many people other transliterations of its name are kept. */
const KNOWN = 30_000;

/** What a name has in common with its other transliterations: 'Ar Raqqah' and 'Raqqa', 'Al Fallūjah' and 'Falluja'. */
const skeleton = (name) =>
  fold(name)
    .replace(/^(?:al|ar|as|ash|at|ad|an|az|el|es|er|en|ech|eth|the) /u, "")
    .replace(/[^a-z]/gu, "")
    .replace(/h$/u, "")
    .replace(/ou|w/gu, "u")
    .replace(/q|c(?!h)/gu, "k")
    .replace(/[aeiouy]+/gu, "a")
    .replace(/(.)\1/gu, "$1");

const isLatin = (name) => /^[\p{Script=Latin}\p{M}\p{P} ]{4,}$/u.test(name) && !/^[A-Z]{3,4}$/u.test(name);
const isAscii = (name) => /^[\x20-\x7E]+$/u.test(name);

/** @returns the other names of a city for the core, without those that differ only in case or marks */
function otherNames({ name, ascii, others, population, code }) {
  const latin = others.filter((other) => isLatin(other) && isAscii(other) && /^\p{Lu}/u.test(other));
  const kept =
    population >= WELL_KNOWN || code === "PPLC"
      ? latin
      : population >= KNOWN
        ? latin.filter((other) => skeleton(other) === skeleton(name))
        : [];
  const seen = new Set([fold(name)]);
  return [ascii, ...kept].filter((other) => !seen.has(fold(other)) && seen.add(fold(other)));
}

const isSeat = (code) => code === "PPLC" || code === "PPLA";

/** @returns {boolean} whether the city is in the core; the others are only found with the search by name */
function isInCore({ country, code, population }) {
  if (isSeat(code)) return true;
  if (code === "PPLX") return population >= 20_000;
  return population >= (country === "US" ? 1_000 : 5_000);
}

const rowOf = (city, others) => ({
  kind: "city",
  seat: city.code === "PPLC" ? "country" : city.code === "PPLA" ? "region" : "",
  id: city.id,
  source: "geonames",
  name: city.name,
  others,
  adjectives: [],
  country: city.country,
  admin1: city.admin1,
  longitude: city.longitude,
  latitude: city.latitude,
  population: city.population,
});

export const cityRows = () => cities.filter(isInCore).map((city) => rowOf(city, otherNames(city)));

/** Above this many people the search has a city's names in all languages, below it only other transliterations. */
const SEARCHED = 15_000;

/** What the core lacks, for the search by name: smaller places, and other names of those it knows. */
export const otherCityRows = () =>
  cities.flatMap((city) => {
    const inCore = isInCore(city);
    const seen = new Set([city.name, ...(inCore ? otherNames(city) : [])].map(fold));
    const others = [city.ascii, ...city.others.filter(isLatin)].filter(
      (other) =>
        (city.population >= SEARCHED || skeleton(other) === skeleton(city.name)) &&
        !seen.has(fold(other)) &&
        seen.add(fold(other)),
    );
    return inCore && others.length === 0 ? [] : [{ ...rowOf(city, others), isNameInCore: inCore }];
  });
