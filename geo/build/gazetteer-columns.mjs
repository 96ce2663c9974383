/**
 * Writes rows as columns of text, which compress well and parse fast. geo/gazetteer/decode.ts reads them.
 *
 * Rows are grouped by kind, area of the first level (else country) and where their id comes from, and are in the order
 * of their ids within a group. `groups` is `kind area source count` for each group. Each other column has one entry per
 * row: names (one a line; other names and adjectives separated by tabs); ids, longitudes and latitudes (in hundredths
 * of a degree), each as the difference from the row before; and one letter each for population and seat. `codes` has
 * GeoNames' code of a district, or the id of the shape of a river or lake.
 */

const groupOf = ({ kind, admin1, country, source }) => [kind, admin1 || country || "-", source.split(":")[0]].join(" ");
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `!` for no population, then the next character for each tenth of a power of ten. */
const populationLetter = (population) => String.fromCharCode(33 + Math.round(10 * Math.log10(Math.max(1, population))));

const SEATS = { country: "c", region: "r" };

/** @param {number[]} values @returns the differences from one to the next */
const differences = (values) => values.map((value, i) => value - (values[i - 1] ?? 0)).join(" ");

const unique = (names, taken) => {
  const seen = new Set(taken);
  return names.filter((name) => !seen.has(name) && seen.add(name));
};

/** @param {import("./gazetteer-areas.mjs").Row[]} rows */
export function columns(rows) {
  const sorted = rows.toSorted(
    (a, b) => compare(groupOf(a), groupOf(b)) || a.id - b.id || compare(a.source, b.source) || compare(a.name, b.name),
  );
  const groups = new Map();
  for (const row of sorted) groups.set(groupOf(row), (groups.get(groupOf(row)) ?? 0) + 1);
  const sparse = (cells) =>
    cells.flatMap((cell, i) => (cell.length > 0 ? [`${i}\t${cell.join("\t")}`] : [])).join("\n");
  return {
    groups: Array.from(groups, ([group, count]) => `${group} ${count}`).join("\n"),
    names: sorted.map(({ name }) => name).join("\n"),
    others: sparse(sorted.map(({ name, others }) => unique(others, [name]))),
    adjectives: sparse(sorted.map(({ adjectives }) => adjectives)),
    ids: differences(sorted.map(({ id }) => id)),
    codes: sparse(sorted.map(({ source, water }) => [...source.split(":").slice(1), ...(water ? [water] : [])])),
    longitudes: differences(sorted.map(({ longitude }) => Math.round(longitude * 100))),
    latitudes: differences(sorted.map(({ latitude }) => Math.round(latitude * 100))),
    populations: sorted.map(({ population }) => populationLetter(population)).join(""),
    seats: sorted.map(({ seat }) => SEATS[seat] ?? " ").join(""),
  };
}
