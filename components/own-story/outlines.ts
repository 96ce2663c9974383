/** The outlines and lines that a visitor's own story needs, fetched from the site. */
import type { OwnStory } from "../../geo/make/own-story";
import type { Outlines } from "../../geo/make/tell";
import { placeOfShape } from "../../geo/places/shape-places";
import { type CountryFile, countryFile, shapesOf, type WaterFeature } from "../../geo/places/world-shapes";
import type { Place } from "../../geo/types";
import { fetchJson } from "../kit/fetch-json";
import type { SiteFiles } from "./site-files";

const fetched = new Map<string, Promise<unknown>>();

/** Fetches each address once, but tries again after a failure. @throws Error unless the response is OK */
function fetchOnce<T>(address: string): Promise<T> {
  const known = fetched.get(address);
  if (known) return known as Promise<T>;
  const asked = fetchJson<T>(address);
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}

/** Fetches ahead what every story needs, and these outlines. Never throws. */
export async function fetchAhead(site: SiteFiles, outlines: readonly string[] = []): Promise<void> {
  const always = [fetchOnce(site.places), fetchOnce(`${site.shapes}index.json`)];
  await Promise.allSettled([...always, ...outlines.map((outline) => outlineOf(outline, site))]);
}

interface Fetched {
  readonly outlines: Outlines;
  /** How many could not be fetched: their places are shown as points. */
  readonly missing: number;
  /** Where they came from. */
  readonly addresses: readonly string[];
}

/**
 * @returns the outlines that the story names, if they exist, by id: `site:kunar` for one of the site's own places, `AF`
 * for a country, `AF.13` (a GeoNames code) for a first-level region, `water:danube` for a river or lake
 */
export async function outlinesFor({ places }: OwnStory, site: SiteFiles): Promise<Fetched> {
  const wanted = [...new Set(places.flatMap(({ outline }) => (outline === null ? [] : [outline])))];
  const found = await Promise.allSettled(
    wanted.map(async (outline) => [outline, await outlineOf(outline, site)] as const),
  );
  const came = found.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  return {
    outlines: new Map(came.flatMap(([outline, place]) => (place ? [[outline, place]] : []))),
    missing: found.length - came.length,
    addresses: [...fetched.keys()],
  };
}

async function outlineOf(outline: string, site: SiteFiles): Promise<Place | undefined> {
  if (outline.startsWith("site:")) {
    const own = await fetchOnce<readonly Place[]>(site.places);
    return own.find(({ id }) => `site:${id}` === outline);
  }
  if (outline.startsWith("water:")) {
    return placeOfShape(await fetchOnce<WaterFeature>(`${site.shapes}waters/${outline.slice("water:".length)}.json`));
  }
  const [country = ""] = outline.split(".");
  if (!/^[A-Z]{2}$/u.test(country) || !(await isKnown(country, site))) return undefined;
  const isCountry = outline === country;
  const file = await fetchOnce<CountryFile>(site.shapes + (isCountry ? countryFile(country) : `${country}.json`));
  const shapes = shapesOf(file);
  const shape = isCountry ? shapes.country : shapes.regions.find(({ properties }) => properties.geonames === outline);
  return shape && placeOfShape(shape);
}

/** Whether there is an outline of the country: some have none. */
async function isKnown(country: string, site: SiteFiles): Promise<boolean> {
  const index = await fetchOnce<readonly { readonly code: string }[]>(`${site.shapes}index.json`);
  return index.some(({ code }) => code === country);
}
