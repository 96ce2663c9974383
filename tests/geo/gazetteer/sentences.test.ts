/**
 * What the finder finds in single sentences. Places are in brackets; after a bar, the kind, name, country or region
 * that is tested.
 */
import { expect, it } from "vitest";
import { findPlaces } from "../../../geo/gazetteer/find";
import { gazetteer } from "./gazetteer";

/** '[Paris|US]' in a sentence → the plain sentence, and the expected places. */
function told(marked: string): { text: string; places: string[] } {
  const places = Array.from(
    marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/gu),
    ([, quote, where]) => `${quote}${where ? `|${where}` : ""}`,
  );
  return { text: marked.replace(/\[([^\]|]+)(?:\|[^\]]+)?\]/gu, "$1"), places };
}

/** @returns the quotes, each with what `places` asks of it: a kind, a country, a region or 'adjective' */
function found(text: string, places: readonly string[]): string[] {
  return findPlaces(text, gazetteer).map(({ quote, adjective, candidates }, at) => {
    const asked = places[at]?.split("|")[1];
    if (!asked) return quote;
    const place = candidates[0]?.place;
    const answers = [adjective ? "adjective" : place?.kind, place?.country, place?.region, place?.name];
    return `${quote}|${answers.includes(asked) ? asked : answers.join("/")}`;
  });
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  "people are no places": [
    "George Washington crossed the river.",
    "Jordan Pickford saved the penalty.",
    "Georgia Stevens won the race.",
    "The minister, Shannon Phillips, agreed. Phillips said so.",
    "Mr Lincoln and Mrs London were there.",
    "President Lincoln spoke first.",
    "Brad Slater found the cat, and Slater laughed.",
    "Jason Jones, 23, of [Leeds|GB], was charged.",
    "Dr. Chester Reading works there.",
    "It was Admiral Nelson who came.",
    "Sen. Marco Rubio objected.",
    "Chelsea Clinton came along.",
  ],
  "words are no towns": [
    "Of all things, this came first.",
    "Most people agree.",
    "Police said nothing.",
    "Reading is a pleasure.",
    "Mobile phones were banned.",
    "Nice work, they said.",
    "Split decisions are rare.",
    "Commerce grew by a tenth.",
    "Salt prices rose.",
    "Best of all was the end.",
    "On Monday and in March nothing happened.",
    "I’ll come, and we’d stay.",
    "Bath time is at six.",
    "Hope remains.",
  ],
  "unless a region stands beside them": [
    "He was born in [Mobile|US.AL], [Alabama|US.AL].",
    "They met in [Reading|US.PA], [Pennsylvania|US.PA].",
    "She moved to [Paris|US.TX], [Texas|US.TX].",
    "A fire broke out in [Commerce|US.GA], [Ga.|US.GA], on Friday.",
  ],
  "countries, capitals and their namesakes": [
    "Talks were held in [Washington|city] on Tuesday.",
    "The White House said nothing.",
    "[Kabul|AF] denied it.",
    "[Paris|FR] and [Berlin|DE] agreed.",
    "The fighting reached [Tbilisi|GE], the capital of [Georgia|country].",
    "He drove from [Atlanta|US] through [Georgia|region].",
    "Protests in [Amman|JO] spread across [Jordan|country].",
    "Troops left [N'Djamena|TD] and the rest of [Chad|country].",
    "The [U.S.|US] and the [UK|GB] signed.",
    "[Turkiye|TR] and [Türkiye|TR] are one, and so is [Turkey|TR].",
    "The [Democratic Republic of the Congo|CD] borders [Rwanda|RW].",
    "The [Ivory Coast|CI] exports cocoa.",
    "[Burma|MM] is now [Myanmar|MM].",
    "[Saint Vincent and the Grenadines|VC] voted.",
  ],
  regions: [
    "Strikes in [Kunar|region], [Nangarhar|region], [Paktika|region], [Khost|region], and [Helmand|region] provinces went on.",
    "He lives in the city of [Khost|city] in [Afghanistan|AF].",
    "[Kashmir|area] and the [Gaza Strip|area] were named.",
    "[England|GB], [Scotland|GB] and [Wales|GB] voted in the [United Kingdom|country].",
    "Floods in [Punjab|PK.04], [Pakistan|PK], killed nine.",
    "Farmers in [Punjab|IN.23], [India|IN], protested.",
    "A town in [West Virginia|US.WV] flooded.",
    "He fled [Chechnya|RU] for [Dagestan|RU].",
    "Ships passed the [Strait of Hormuz|water] into the [Persian Gulf|water].",
    "It flows into the [Black Sea|water].",
    "[Aleppo|SY] and [Raqqa|SY] fell.",
    "The [Middle East|area] waited.",
  ],
  "adjectives are marked": [
    "An [Afghan|adjective] delegation met [Turkish|adjective] officials.",
    "A [British|adjective] soldier died.",
    "The [South Korean|adjective] fleet sailed.",
    "[Palestinian|adjective] families returned.",
  ],
  "and neither peoples nor languages": [
    "Americans and Palestinians disagreed.",
    "He is fluent in French.",
    "She learned Arabic, and spoke Russian.",
  ],
  "names of other things": [
    "The Paris Agreement was signed.",
    "The Bank of England raised rates.",
    "The British Embassy closed.",
    "Mississippi State won.",
    "The New York Times reported it.",
    "He read it in the Washington Post.",
    "British Airways cancelled flights.",
    "The Xinhua news agency reported it.",
    "The University of Georgia won.",
  ],
  "public bodies speak of their place": [
    "The [Kentucky|US.KY] Department of Fish counted them.",
    "[Queensland|AU] Police were called.",
    "The head of [Enfield] Council resigned.",
  ],
  "longer names are found whole": [
    "A crash closed the [M25].",
    "It happened on [Orchard Street] in [Leeds|GB].",
    "He landed at [Heathrow Airport].",
    "A fire in [North London|GB] spread.",
    "The jail of [Kent County] was full.",
    "The village of Foo near [Kelleyland] burned.",
    "[New Delhi|IN] and [New York|US] are far apart.",
    "[The Hague|NL] tried him.",
  ],
  "how papers write": [
    "[DOHA|QA] — Talks went on.",
    "[ISTANBUL|TR]: The second round began.",
    "A [Richmond] man was charged.",
    "Rep. Jay Roberts, R-[Ocilla|US], spoke.",
    "[Washington|US]'s envoy left [Moscow|RU]’s airport.",
    "Between [Pakistan|PK]-[Afghanistan|AF] talks nothing moved.",
  ],
};

for (const [title, sentences] of Object.entries(SENTENCES)) {
  it.each(sentences)(`${title}: %s`, (marked) => {
    const { text, places } = told(marked);
    expect(found(text, places)).toEqual(places);
  });
}

it("has a sentence for each trap and fifty more", () => {
  expect(Object.values(SENTENCES).flat().length).toBeGreaterThan(75);
});

it("tells both Georgias of one article apart where each has its city beside it", () => {
  const text = "He flew from Atlanta, Georgia, to Tbilisi, Georgia, on Monday.";
  const regions = findPlaces(text, gazetteer).map(({ candidates }) => candidates[0]?.place.country);
  expect(regions).toEqual(["US", "US", "GE", "GE"]);
});

it("says why", () => {
  const [paris] = findPlaces("A storm hit Paris, Texas, on Monday.", gazetteer);
  expect(paris?.reason).toBe("Paris, Texas: the region is named beside it");
});
