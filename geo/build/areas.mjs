/**
 * The first-level areas of the world: those of the source, except in countries for which it has districts: these are
 * merged here into the areas above them.
 */
import { admin1 } from "./source.mjs";

/** Countries for which the source has districts: the property that says which area each belongs to. */
const ABOVE = {
  BEL: "region",
  BFA: "region",
  BIH: "region",
  ESP: "region",
  FRA: "region",
  GBR: "geonunit",
  GIN: "region",
  ITA: "region",
  LKA: "region",
  MWI: "region",
  PHL: "region",
  UGA: "region",
};

/** English names of such areas, where the source has one in another language, none, or two for one area. */
const NAMES = {
  "BEL Capital Region": "Brussels",
  "BEL Flemish": "Flanders",
  "BEL Walloon": "Wallonia",
  "BIH Federacija Bosna i Hercegovina": "Federation of Bosnia and Herzegovina",
  "BIH Repuplika Srpska": "Republika Srpska",
  "ESP Andalucía": "Andalusia",
  "ESP Aragón": "Aragon",
  "ESP Canarias": "Canary Islands",
  "ESP Canary Is.": "Canary Islands",
  "ESP Castilla y León": "Castile and León",
  "ESP Castilla-La Mancha": "Castilla–La Mancha",
  "ESP Cataluña": "Catalonia",
  "ESP Foral de Navarra": "Navarre",
  "ESP Islas Baleares": "Balearic Islands",
  "ESP País Vasco": "Basque Country",
  "ESP Valenciana": "Valencian Community",
  "FRA Bretagne": "Brittany",
  "FRA Corse": "Corsica",
  "FRA Guyane française": "French Guiana",
  "FRA Normandie": "Normandy",
  "GIN Boke": "Boké",
  "ITA Lombardia": "Lombardy",
  "ITA Piemonte": "Piedmont",
  "ITA Sardegna": "Sardinia",
  "ITA Toscana": "Tuscany",
  "ITA Valle d'Aosta": "Aosta Valley",
  "LKA Basnāhira paḷāta": "Western Province",
  "LKA Dakuṇu paḷāta": "Southern Province",
  "LKA Madhyama paḷāta": "Central Province",
  "LKA Næ̆gĕnahira paḷāta": "Eastern Province",
  "LKA Sabaragamuva paḷāta": "Sabaragamuwa Province",
  "LKA Uturu paḷāta": "Northern Province",
  "LKA Uturumæ̆da paḷāta": "North Central Province",
  "LKA Vayamba paḷāta": "North Western Province",
  "LKA Ūva paḷāta": "Uva Province",
};

/** What kind of area it is called in its country, where that isn't 'region'. */
const KINDS = { BIH: "entity", ESP: "autonomous community", GBR: "country", LKA: "province" };
/** ISO 3166-2 of those the source has no code for. */
const CODES = { England: "GB-ENG", "Northern Ireland": "GB-NIR", Scotland: "GB-SCT", Wales: "GB-WLS" };

/** Baikonur is leased, not ceded; Crimea is in Ukraine by ISO 3166-2 and UN General Assembly resolution 68/262. */
const OWNERS = { KAB: "KAZ", "RUS-283": "UKR", "RUS-5482": "UKR" };

/** @param {object} properties of a feature of admin1 @returns the three letters of its country */
export const countryOf = ({ adm0_a3, adm1_code }) => OWNERS[adm1_code] ?? OWNERS[adm0_a3] ?? adm0_a3;

/**
 * @returns {{key: string, name: string | null, kind: string, iso: string | null, whole: boolean}} the area a feature
 * is, or lies in
 */
export function areaOf(properties) {
  const country = countryOf(properties);
  const above = ABOVE[country] && properties[ABOVE[country]];
  if (above) {
    const name = NAMES[`${country} ${above}`] ?? above.replace(/ \(.*\)$/u, "");
    return {
      key: `${country} ${name}`,
      name,
      kind: KINDS[country] ?? "region",
      iso: CODES[name] ?? null,
      whole: false,
    };
  }
  const { iso_3166_2: iso, name, name_en, adm1_code, type_en } = properties;
  const isCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/u.test(iso ?? "");
  // Two features with the same code are two pieces of one area.
  const key = isCode ? `${country} ${iso}` : `${country} ${adm1_code}`;
  return { key, name: name_en ?? name ?? null, kind: kindOf(type_en), iso: isCode ? iso : null, whole: true };
}

/** 'Municipality|Thanh Pho' → 'municipality'; 'Unitary Authority (wales)' → 'unitary authority'. */
const kindOf = (type) =>
  (type ?? "")
    .replace(/[|(].*$/u, "")
    .trim()
    .toLowerCase() || "region";

/**
 * The two sides of each disputed line: countries, or areas by adm1_code. Natural Earth draws each line as it is held on
 * the ground. The notes on disputed areas are in disputes.mjs.
 */
const DISPUTED_LINES = [
  ["AFG", "PAK"],
  ["IND", "PAK"],
  ["IND", "KAS"],
  ["PAK", "KAS"],
  ["CHN", "KAS"],
  ["CHN", "IND"],
  ["ISR", "PSX"],
  ["ISR", "SYR"],
  ["MAR", "SAH"],
  ["CYP", "CYN"],
  ["CYN", "CNM"],
  ["CYP", "CNM"],
  ["SOM", "SOL"],
  ["KOS", "SRB"],
  ["RUS-283", "UKR"],
  ["GEO-3015", "GEO"],
  ["MDA-1638", "MDA"],
  ["KOR", "PRK"],
];

const SET_APART = new Set(DISPUTED_LINES.flat().filter((one) => one.includes("-")));

/**
 * mapshaper expression: whether the line between areas A and B is disputed. Their property `d` is from `disputeKey`.
 */
export const IS_DISPUTED = `(${JSON.stringify(
  Object.fromEntries(DISPUTED_LINES.map((pair) => [pair.toSorted().join(" "), 1])),
)})[[A.d,B.d].sort().join(" ")] === 1`;

/** @returns what DISPUTED_LINES calls it */
export const disputeKey = (properties) =>
  SET_APART.has(properties.adm1_code) ? properties.adm1_code : countryOf(properties);

/** Square kilometres of a polygon on the sphere, [longitude, latitude]. */
export function areaKm2({ type, coordinates }) {
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  const radians = Math.PI / 180;
  let sum = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      sum += (x1 - x0) * radians * (2 + Math.sin(y0 * radians) + Math.sin(y1 * radians));
    }
  }
  return Math.abs((sum * 6371.0088 ** 2) / 2);
}

/**
 * Mean size of the first-level areas of each country, in km². Where they are small, the lines between them aren't
 * drawn.
 */
export const meanAreaKm2 = (() => {
  const totals = new Map();
  for (const { properties, geometry } of admin1.features) {
    const country = countryOf(properties);
    const total = totals.get(country) ?? { km2: 0, areas: new Set() };
    total.km2 += areaKm2(geometry);
    total.areas.add(areaOf(properties).key);
    totals.set(country, total);
  }
  return new Map([...totals].map(([country, { km2, areas }]) => [country, km2 / areas.size]));
})();
