/** A draft, resolved → a story of one's own. */
import { fold } from "../mentions/words";
import { type Block, isPassage } from "./blocks";
import type { Facts } from "./draft";
import type { OwnMention, OwnPlace, OwnStory } from "./own-story";
import { idsFor } from "./place-ids";
import type { Resolved, Row } from "./resolve";

/** What a story can't be handed out without, by the field that is to be filled. */
export type Missing = Partial<Record<keyof Facts | "text" | "places", string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** @returns what is missing or wrong, each in a sentence; nothing where the story is whole */
export function missingOf(
  { title, language, date, url }: Facts,
  blocks: readonly Block[],
  rows: readonly Row[],
): Missing {
  return {
    ...(title.trim() === "" && { title: "A title is needed." }),
    ...(!isLanguage(language) && { language: `“${language}” is no language tag: write en, fr or fa-AF.` }),
    ...(!isDay(date) && { date: "The day of the article is needed: it stands under the title." }),
    ...(url.trim() !== "" && !isWebAddress(url.trim()) && { url: "An address begins with https:// or http://." }),
    ...(!blocks.some(isPassage) && { text: "There is no text yet." }),
    ...(rows.length === 0 && { places: "There is no place yet." }),
  };
}

function isDay(date: string): boolean {
  return DAY.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);

const given = (text: string): string | null => text.replace(/\s+/gu, " ").trim() || null;

/**
 * @param resolved of these blocks
 * @returns the story; what is missing in it (`missingOf`) is empty: a title, a date, places
 */
export function finished(
  facts: Facts,
  blocks: readonly Block[],
  { rows, marks }: Resolved,
  opensOn: readonly string[] | null,
): OwnStory {
  const names = uniqueNames(rows);
  const ids = idsFor(
    rows.map(({ place }, i) => (place.key.startsWith("site:") ? place.key.slice(5) : (names[i] ?? ""))),
  );
  const taken = new Set(names.map(fold));
  const places = rows.map(({ place, names: found, asPoint, looked }, i): OwnPlace => {
    const aliases = found
      .map(({ text }) => text)
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !taken.has(fold(text)) && taken.add(fold(text)));
    return {
      id: ids[i] ?? "",
      name: names[i] ?? "",
      aliases,
      kind: place.kind,
      countries: place.countries,
      at: place.at,
      outline: asPoint ? null : place.outline,
      by: byOf(place.key),
      looked,
    };
  });
  const indices = new Map(rows.map(({ place }, i) => [place.key, i]));
  const indexOf = (key: string | null) => (key === null ? undefined : indices.get(key));
  const home = opensOn?.map(indexOf).filter((index) => index !== undefined) ?? [];
  return {
    title: given(facts.title) ?? "",
    language: isLanguage(facts.language) ? facts.language : "en",
    date: isDay(facts.date) ? facts.date : "",
    author: facts.author.split(",").flatMap((name) => given(name) ?? []),
    publisher: given(facts.publisher),
    url: isWebAddress(facts.url.trim()) ? facts.url.trim() : null,
    blocks,
    places,
    mentions: blocks.map((_, block) =>
      (marks[block] ?? []).flatMap(({ start, end, key }): OwnMention[] => {
        const place = indexOf(key);
        return place === undefined ? [] : [{ place, start, end }];
      }),
    ),
    opensOn: home.length > 0 ? home : null,
  };
}

function byOf(key: string): OwnPlace["by"] {
  if (key.startsWith("site:")) return "site";
  return key.startsWith("hand:") ? "hand" : "gazetteer";
}

/** Two places of one name are told apart by what they are: 'Georgia' and 'Georgia (state)'. */
function uniqueNames(rows: readonly Row[]): string[] {
  const taken = new Set<string>();
  return rows.map(({ name, place }) => {
    const base = given(name) ?? place.name;
    const tries = [base, `${base} (${place.kind})`, `${base} (${place.within})`];
    let free = tries.find((one) => !taken.has(fold(one)));
    for (let n = 2; free === undefined; n++) free = taken.has(fold(`${base} ${n}`)) ? undefined : `${base} ${n}`;
    taken.add(fold(free));
    return free;
  });
}
