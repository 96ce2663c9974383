/**
 * Facts that are in none of the packages, written by hand with their sources.
 *
 * Names. Dari (`fa`) and Urdu (`ur`) of the provinces and of Doha: Natural Earth `name_fa`, `name_ur`, without the word
 * for 'province'. Pashto (`ps`) of the provinces and all names of the line: the articles of the English Wikipedia on
 * each. Istanbul: Unicode CLDR 48, exemplar city of Europe/Istanbul. Turkish and Arabic: Natural Earth.
 *
 * Aliases. Spellings met in newspapers and in Natural Earth's `name_alt`, `woe_name` and French and German names. Names
 * in `name_alt` that belong to something else are left out: 'Paktiya' and 'Paktya' (the province Paktia, given for
 * Paktika), 'Girishk' (a town, given for Helmand), 'Eastern Province' and 'Southern Province'. The search ignores marks
 * on letters, so 'Khōst' needs no entry of its own.
 *
 * Other names. Longer names that begin or end with the place's and name something else: districts of Kunar (Khas Kunar,
 * Bar Kunar) and of Baghlan (Khost wa Fereng), a camp in Kuwait (Camp Doha).
 */
const NATURAL_EARTH = {
  source: "Natural Earth’s 1:10 million map",
  licence: "Public domain",
};
const GEONAMES = { source: "GeoNames", licence: "CC BY 4.0" };
const PROVINCE_PRECISION = "Natural Earth 1:10m; the boundary lies about 1 km off on average";
const CITY_PRECISION = "city";
const CITY_NOTE = "The dot marks the city, not a building in it.";

export const BORDER = {
  id: "durand-line",
  properties: {
    kind: "line",
    name: "Durand Line",
    names: { fa: "خط دیورند", ps: "د ډیورنډ کرښه", ur: "ڈیورنڈ لکیر" },
    aliases: ["ڈیورنڈ لائن"],
    otherNames: [],
    country: ["AF", "PK"],
    iso: null,
    wikidata: null,
    ...NATURAL_EARTH,
    precision: "Natural Earth 1:10m, 585 vertices",
    disputed: "Pakistan holds it to be the border between the two countries; Afghanistan does not recognise it as one.",
    note:
      "It follows the agreement of 1893 between Sir Mortimer Durand, for British India, and Amir Abdur Rahman Khan. " +
      "(B. Omrani and F. Ledwidge, ‘Rethinking the Durand Line’, The RUSI Journal 154/5, 2009.)",
  },
};

/** Keyed by the ISO code after patching. */
export const PROVINCES = {
  "AF-KNR": {
    id: "kunar",
    ps: "کونړ",
    aliases: ["Konar", "Kunarha", "Konarha", "Kounar", "Kunnar"],
    otherNames: ["Khas Kunar", "Bar Kunar"],
  },
  "AF-NAN": { id: "nangarhar", ps: "ننګرهار", aliases: ["Nangrahar", "Ningrahar", "Ningarhar", "Nangahar"] },
  "AF-PKA": { id: "paktika", ps: "پکتیکا", aliases: ["Pakteka"] },
  "AF-KHO": {
    id: "khost",
    ps: "خوست",
    aliases: ["Khowst", "Khoost", "Chost"],
    otherNames: ["Khost wa Fereng", "Khost wa Firing"],
  },
  "AF-HEL": { id: "helmand", ps: "هلمند", aliases: ["Hilmand", "Helmund", "Hilmend", "Helmend"] },
};

/**
 * @param {{id: string, ps: string, aliases: string[], otherNames?: string[]}} fact
 * @param {object} source the properties of the patched admin-1 feature
 */
export function provinceProperties(fact, source) {
  return {
    kind: "province",
    name: source.name_en,
    names: {
      fa: source.name_fa.replace(/^ولایت /u, ""),
      ps: fact.ps,
      ur: source.name_ur.replace(/^صوبہ /u, ""),
    },
    aliases: fact.aliases,
    otherNames: fact.otherNames ?? [],
    country: "AF",
    iso: source.iso_3166_2,
    wikidata: source.wikidataid,
    ...NATURAL_EARTH,
    precision: PROVINCE_PRECISION,
    note: null,
  };
}

/** Keyed by geonameid. The ISO code is that of the subdivision the city gives its name to; there is none for a city. */
export const VENUES = {
  290030: {
    id: "doha",
    properties: {
      kind: "city",
      name: "Doha",
      names: { ar: "الدوحة", fa: "دوحه", ur: "دوحہ" },
      aliases: ["Ad Dawhah", "Al Dawhah", "Ad-Doha"],
      otherNames: ["Camp Doha"],
      country: "QA",
      iso: "QA-DA",
      wikidata: "Q3861",
      ...GEONAMES,
      precision: CITY_PRECISION,
      note: CITY_NOTE,
    },
  },
  745044: {
    id: "istanbul",
    properties: {
      kind: "city",
      name: "Istanbul",
      names: { tr: "İstanbul", fa: "استانبول", ps: "استنبول", ur: "استنبول" },
      aliases: ["Istambul", "Stamboul"],
      otherNames: [],
      country: "TR",
      iso: "TR-34",
      wikidata: "Q406",
      ...GEONAMES,
      precision: CITY_PRECISION,
      note: CITY_NOTE,
    },
  },
};
