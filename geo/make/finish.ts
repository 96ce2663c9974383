/** A resolved draft → an own story. */
import { fold } from "../mentions/words";
import { type Block, isPassage } from "./blocks";
import type { Facts } from "./draft";
import { dayOf, isDay, isLanguage, languageOf } from "./facts";
import type { OwnAttribution, OwnMention, OwnPlace, OwnStory, OwnVoice } from "./own-story";
import { idsFor } from "./place-ids";
import type { Resolved, Row } from "./resolve";

/** What a story needs before it can be shared, by the field to fill in. */
export type Missing = Partial<Record<keyof Facts | "text" | "places", string>>;

/** @returns what is missing or wrong, each in a sentence; empty if the story is complete */
export function missingOf(
  { title, language, date, url }: Facts,
  blocks: readonly Block[],
  rows: readonly Row[],
): Missing {
  return {
    ...(title.trim() === "" && { title: "A title is needed." }),
    ...(!isLanguage(language) && { language: `“${language}” is no language tag: write en, fr or fa-AF.` }),
    ...(!isDay(date) && {
      date: "The day it was published is needed: it is shown under the title, and times are counted from it.",
    }),
    ...(url.trim() !== "" && !isWebAddress(url.trim()) && { url: "A web address begins with https:// or http://." }),
    ...(!blocks.some(isPassage) && { text: "There is no text yet." }),
    ...(rows.length === 0 && { places: "There is no place yet." }),
  };
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
  { rows, marks, voices, read }: Resolved,
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
  const voiceIndices = new Map(voices.map(({ voice }, i) => [voice.id, i]));
  const voiceIndexOf = (id: string | null) => (id === null ? undefined : voiceIndices.get(id));
  const home = opensOn?.map(indexOf).filter((index) => index !== undefined) ?? [];
  return {
    title: given(facts.title) ?? "",
    language: languageOf(facts),
    date: dayOf(facts),
    author: facts.author.split(",").flatMap((name) => given(name) ?? []),
    publisher: given(facts.publisher),
    url: isWebAddress(facts.url.trim()) ? facts.url.trim() : null,
    blocks,
    places,
    mentions: blocks.map((_, block) =>
      (marks[block] ?? []).flatMap(({ start, end, key, time, voice: id, isLinked }): OwnMention[] => {
        const [place, voice] = [indexOf(key), voiceIndexOf(id)];
        if (place === undefined && time === null && voice === undefined) return [];
        const beside = { ...(time !== null && { time }), ...(voice !== undefined && { voice }) };
        const isPlaceAlone = time === null && voice === undefined;
        const how = isLinked ? "described" : "named";
        return [{ ...(place !== undefined && { place }), ...beside, ...(!isPlaceAlone && { how }), start, end }];
      }),
    ),
    voices: voices.map(({ voice, isNamed }): OwnVoice => ({ ...voice, isNamed })),
    attributions: blocks.map(({ text }, block) =>
      (read.said[block] ?? []).flatMap(({ start, end, by, how }): OwnAttribution[] => {
        // `read` may be of an earlier text than these blocks.
        const indices = by.flatMap((id) => voiceIndexOf(id) ?? []);
        return end > text.length ? [] : [{ start, end, by: indices, how }];
      }),
    ),
    opensOn: home.length > 0 ? home : null,
  };
}

function byOf(key: string): OwnPlace["by"] {
  if (key.startsWith("site:")) return "site";
  return key.startsWith("hand:") ? "hand" : "gazetteer";
}

/** Two places of the same name are distinguished by their kind: 'Georgia' and 'Georgia (state)'. */
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
