/** A packed story → an own story, or null if it isn't one. */
import { targetsOf } from "../mentions/targets";
import { type How, type Position, VOICE_KINDS } from "../types";
import type { Block } from "./blocks";
import type { OwnAttribution, OwnMention, OwnPlace, OwnStory, OwnVoice } from "./own-story";
import { BY_HAND, HOW, KINDS, MAKERS, PARTS_OF_PLACES, type PackedPlace, type PackedVoice, pack } from "./packed";
import { isPacked } from "./packed-checks";
import { isSound } from "./sound-story";

/** Converts the data of version 1, which had places only, to the current form. */
export function withoutThreads(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== PARTS_OF_PLACES) return null;
  const blocks: unknown = value[6];
  return [...value, [], [], [], Array.isArray(blocks) ? blocks.map(() => []) : []];
}

/** @param value any @returns the story; null for anything that `pack` wouldn't have written */
export function unpack(value: unknown): OwnStory | null {
  if (!isPacked(value)) return null;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn, ...threads] = value;
  const [targets, voices, saids, attributions] = threads;
  const known = targets.map((target) => unpackTarget(target, places, voices));
  const story: OwnStory = {
    title,
    language,
    date,
    author,
    publisher: publisher === 0 ? null : publisher,
    url: url === 0 ? null : url,
    blocks: blocks.map((block): Block => ({ kind: KINDS[block[0] as keyof typeof KINDS], text: block.slice(1) })),
    places: places.map(unpackPlace),
    mentions: mentions.map((of) =>
      unpacked(of, (what, start, end): OwnMention => {
        const target = what < places.length ? { place: what } : (known[what - places.length] ?? {});
        return { ...target, start, end };
      }),
    ),
    opensOn: opensOn === 0 ? null : opensOn,
    voices: voices.map(unpackVoice),
    attributions: attributions.map((of) =>
      unpacked(of, (what, start, end): OwnAttribution => {
        const [how = 0, ...by] = saids[what] ?? [];
        return { start, end, by, how: HOW[how] ?? "named" };
      }),
    ),
  };
  return isSound(story) && JSON.stringify(pack(story)) === JSON.stringify(value) ? story : null;
}

/** @returns where words lead, by index; empty for a target that doesn't exist */
function unpackTarget(
  target: string,
  places: readonly PackedPlace[],
  voices: readonly PackedVoice[],
): Pick<OwnMention, "place" | "time" | "voice" | "how"> {
  const [placeIds, voiceIds] = [places.map(([id]) => id), voices.map(([id]) => id)];
  const to = target.startsWith(BY_HAND) ? target.slice(BY_HAND.length) : target;
  const known = { places: new Set(placeIds), voices: new Set(voiceIds) };
  const targets = targetsOf({ to, start: 0, end: 0, line: 1, column: 1 }, known, "");
  if ("reason" in targets) return {};
  const { place, time, voice } = targets;
  const how: How = to === target ? "named" : "described";
  return {
    ...(place !== undefined && { place: placeIds.indexOf(place) }),
    ...(time !== undefined && { time }),
    ...(voice !== undefined && { voice: voiceIds.indexOf(voice) }),
    how,
  };
}

const unpackVoice = ([id, name, kind, as, isNamed]: PackedVoice): OwnVoice => ({
  ...{ id, name, as },
  kind: VOICE_KINDS[kind - 1] ?? null,
  isNamed: isNamed === 1,
});

function unpackPlace([
  id,
  name,
  aliases,
  kind,
  countries,
  longitude,
  latitude,
  outline,
  by,
  looked,
]: PackedPlace): OwnPlace {
  const at: Position = [longitude, latitude];
  return {
    ...{ id, name, aliases, kind, at },
    countries: countries === "" ? [] : countries.split(" "),
    outline: outline === 0 ? null : outline,
    by: MAKERS[by] ?? "hand",
    looked: looked === 1,
  };
}
function unpacked<T>(numbers: readonly number[], make: (what: number, start: number, end: number) => T): T[] {
  let last = 0;
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [what = 0, step = 0, length = 0] = numbers.slice(3 * i);
    const start = last + step;
    last = start + length;
    return make(what, start, last);
  });
}
