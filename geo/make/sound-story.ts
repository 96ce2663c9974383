/** Checks of an own story that its types can't express, so that a page can be made from it. */
import { fold } from "../mentions/words";
import { isDay, isLanguage } from "./facts";
import type { OwnStory } from "./own-story";

/** @returns whether all of it fits together: no mention past the end of its text, no place without a mention */
export function isSound(story: OwnStory): boolean {
  const { title, language, date, url, blocks, places, mentions, opensOn } = story;
  const ids = new Set(places.map(({ id }) => id));
  const spoken = new Set(mentions.flat().map(({ place }) => place));
  return (
    title !== "" &&
    isLanguage(language) &&
    isDay(date) &&
    (url === null || (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol))) &&
    places.length > 0 &&
    ids.size === places.length &&
    blocks.length === mentions.length &&
    blocks.every(
      ({ kind, text }, i) =>
        text !== "" &&
        mentions[i]?.every(
          ({ place, time, voice, start, end }) =>
            kind !== "heading" &&
            (place === undefined ? (time ?? voice) !== undefined : place < places.length) &&
            start < end &&
            end <= text.length,
        ),
    ) &&
    areSoundVoices(story) &&
    places.every((_, i) => spoken.has(i)) &&
    (opensOn === null || (opensOn.length > 0 && opensOn.every((i) => i < places.length)))
  );
}

/** Each index exists, and no two voices share a name: a sentence couldn't tell them apart. */
function areSoundVoices({ blocks, voices, attributions }: OwnStory): boolean {
  const names = voices.flatMap(({ name, as }) => [...new Set([name, ...as].map(fold))]);
  return (
    new Set(voices.map(({ id }) => id)).size === voices.length &&
    new Set(names).size === names.length &&
    blocks.length === attributions.length &&
    blocks.every(({ kind, text }, i) =>
      attributions[i]?.every(
        ({ start, end, by }) =>
          kind !== "heading" && start < end && end <= text.length && by.every((voice) => voice < voices.length),
      ),
    )
  );
}
