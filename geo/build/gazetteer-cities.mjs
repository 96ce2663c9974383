/** Towns and cities as rows, and which of their many names English papers may use. */
import { cities } from "./gazetteer-source.mjs";
import { fold } from "./gazetteer-text.mjs";

/** Above this many people a city's names in other languages are kept too: 'Peking', 'Saigon'. */
const WELL_KNOWN = 500_000;
/** Above this many people other transliterations of its name are. */
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
  const kept = population >= WELL_KNOWN || code === "PPLC"
    ? latin
    : population >= KNOWN
      ? latin.filter((other) => skeleton(other) === skeleton(name))
      : [];
  const seen = new Set([fold(name)]);
  return [ascii, ...kept].filter((other) => !seen.has(fold(other)) && seen.add(fold(other)));
}

const isSeat = (code) => code === "PPLC" || code === "PPLA";

/** @returns {boolean} whether the core knows the city; the others are behind the search by name */
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

/** Every place with every name in Latin letters, for the search by name. */
export const allCityRows = () =>
  cities.map((city) => rowOf(city, [...new Set([city.ascii, ...city.others.filter(isLatin)])].filter((name) => name !== city.name)));
