/**
 * The questions of a handout, made only from the story's data. If the data holds the answer, the key has it too.
 * Pure: the same story always gets the same questions.
 */
import type { LinkedArticle, LinkedParagraph } from "../../geo/mentions/passages";
import { capitalised, withArticle } from "../../geo/places/kinds";
import { distanceKm } from "../../geo/places/measure";
import { kilometres } from "../kit/figures";
import { countryName } from "../kit/place-names";
import type { NumberedPlace } from "./numbered-places";

export interface HandoutQuestion {
  readonly text: string;
  /** Null if the class has to judge. */
  readonly answer: string | null;
}

type Maker = (places: readonly NumberedPlace[], article: LinkedArticle) => HandoutQuestion | null;

const list = (type: "conjunction" | "disjunction", names: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type }).format(names);
const withNumber = (place: NumberedPlace): string => `${withArticle(place)} (${place.number})`;
const passagesOf = ({ passages }: Pick<NumberedPlace, "passages">): string =>
  `${passages.length === 1 ? "Passage" : "Passages"} ${list(
    "conjunction",
    passages.map(({ number }) => String(number)),
  )}`;

/** @returns the item with the highest measure, the first of several; undefined if there are no items */
function most<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best && measure(best) >= measure(item) ? best : item), undefined);
}

/** With more names than this, a question would only produce a long list. */
const MOST_NAMES = 12;

/** The passage that names the most places. */
const whichPlaces: Maker = (places, { paragraphs }) => {
  const namedIn = ({ id }: LinkedParagraph) =>
    places.filter((place) =>
      place.passages.some((passage) => passage.id === id && speaksOf(passage, place.id, "named") !== null),
    );
  const passage = most(
    paragraphs.filter((paragraph) => namedIn(paragraph).length <= MOST_NAMES),
    (paragraph) => namedIn(paragraph).length,
  );
  const named = passage ? namedIn(passage) : [];
  if (!passage || named.length < 2) return null;
  const shade = named.every(({ shape }) => shape === "area") ? "Shade" : "Find";
  return {
    text: `Which places does passage ${passage.number} name? ${shade} them on the map.`,
    answer: `${list("conjunction", named.map(withNumber))}.`,
  };
};

/** The words with which a passage names or describes a place; null if it doesn't. */
function speaksOf({ text, mentions }: LinkedParagraph, place: string, how: "named" | "described"): string | null {
  const mention = mentions.find((one) => one.place === place && one.how === how);
  return mention ? text.slice(mention.start, mention.end) : null;
}

/** A place that one passage speaks of without its name: a point or an area rather than a line. */
const withoutName: Maker = (places) => {
  const found = places.toSorted((a, b) => Number(a.shape === "line") - Number(b.shape === "line"));
  for (const place of found) {
    for (const passage of place.passages) {
      const words = speaksOf(passage, place.id, "described");
      if (words === null || speaksOf(passage, place.id, "named") !== null) continue;
      return {
        text: `Passage ${passage.number} speaks of ${withArticle(place)} without naming it. Which words tell you?`,
        answer: `“${words}”.`,
      };
    }
  }
  return null;
};

/** The dot or area with the most passages. If level, a dot wins, since things happen there. */
const whatHappened: Maker = (places) => {
  const place = most(
    places.filter(({ shape }) => shape !== "line"),
    ({ passages, shape }) => passages.length + (shape === "point" ? 0.5 : 0),
  );
  if (!place) return null;
  const name = withArticle(place);
  return {
    text: `What does the article say happened ${name === place.name ? "in" : "at"} ${name}? Which words tell you?`,
    answer: `${passagesOf(place)}: in your own words, with a quotation.`,
  };
};

/** How many places there are to choose from, at most. */
const MOST_CHOICES = 5;
/** How many times as far as the second the farthest must lie, so that a ruler can tell. */
const CLEARLY = 1.2;

const farthest: Maker = (places) => {
  const near = places.filter(({ isFar, shape }) => !isFar && shape !== "line").slice(0, MOST_CHOICES + 1);
  for (const from of near) {
    const others = near
      .filter(({ id }) => id !== from.id)
      .map((place) => ({ place, km: distanceKm(from.labelAt, place.labelAt) }));
    const [first, second] = others.toSorted((a, b) => b.km - a.km);
    if (others.length < 2 || !first || !second || first.km < CLEARLY * second.km) continue;
    const choices = list(
      "disjunction",
      others.map(({ place }) => withArticle(place)),
    );
    return {
      text: `Which is farthest from ${withArticle(from)}: ${choices}? Measure on the map, from middle to middle.`,
      answer: `${capitalised(withNumber(first.place))}, about ${kilometres(first.km)}.`,
    };
  }
  return null;
};

const countries: Maker = (places) => {
  const byCountry = new Map<string, NumberedPlace[]>();
  for (const place of places) {
    const country = list("conjunction", place.countries.map(countryName));
    byCountry.set(country, [...(byCountry.get(country) ?? []), place]);
  }
  if (byCountry.size < 2 || byCountry.has("") || places.length > MOST_NAMES) return null;
  const sorted = Array.from(byCountry, ([country, some]) => `${country}: ${some.map(withNumber).join(", ")}`);
  return { text: "In which country does each of the numbered places lie?", answer: `${sorted.join("; ")}.` };
};

const whyDashed: Maker = (places) => {
  const place = places.find(({ disputed }) => disputed);
  if (!place?.disputed) return null;
  return { text: `${capitalised(withArticle(place))} is dashed on the map. Why?`, answer: place.disputed };
};

const sources: Maker = (_, { paragraphs, voices }) => {
  const given = paragraphs.filter(({ attributions }) => attributions.some(({ by }) => by.length > 0));
  const some = `${passagesOf({ passages: given })} ${given.length === 1 ? "does" : "do"}; the others name none.`;
  return {
    text: "Which passages give a source for what they say? Which don’t?",
    answer: voices.length === 0 ? null : given.length === paragraphs.length ? "All of them do." : some,
  };
};

const whoSpeaks: Maker = (_, { voices }) => ({
  text: "Whose words does the article report? Who else would you ask?",
  answer:
    voices.length > 0 && voices.length <= MOST_NAMES
      ? `${capitalised(
          list(
            "conjunction",
            voices.map(({ name }) => name),
          ),
        )}. Who else to ask is for the class to discuss.`
      : null,
});

const MAKERS: readonly Maker[] = [
  whichPlaces,
  withoutName,
  whatHappened,
  farthest,
  countries,
  whyDashed,
  sources,
  whoSpeaks,
];

/** @param places the story's, with their numbers @returns at least two questions */
export function questionsOf(article: LinkedArticle, places: readonly NumberedPlace[]): HandoutQuestion[] {
  return MAKERS.flatMap((make) => make(places, article) ?? []);
}
