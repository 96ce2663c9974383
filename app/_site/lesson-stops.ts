/** What a lesson on a story may stop at: its places, its times, and who says something in it. */
import { countPassages } from "../../components/kit/place-words";
import { timeName } from "../../components/kit/time-names";
import { countSentences } from "../../components/kit/voice-words";
import type { StopInBrief } from "../../components/lesson/stop-in-brief";
import type { WalkStops } from "../../components/lesson/walk-panel";
import { TO_VOICE } from "../../geo/mentions/targets";
import { capitalised } from "../../geo/places/kinds";
import { sayings } from "../../geo/voices/who-says";
import type { Story } from "../content";
import { partNames } from "./shareable";

/** The voices of a story, as a lesson names them. */
function voiceStops({ article }: Story) {
  const all = sayings(article);
  return article.voices.map(({ id, name }) => {
    const said = all.filter(({ by }) => by.includes(id));
    return {
      id: `${TO_VOICE}${id}`,
      name: capitalised(name),
      passages: [...new Set(said.map((one) => one.id))],
      about: `says ${countSentences(said.length)}`,
    };
  });
}

/** @returns the stops as the page for making a lesson lists them */
export const lessonStops = (story: Story): StopInBrief[] => [
  ...story.places.map(({ id, name, shape, passages }) => ({ id, name, shape, about: countPassages(passages.length) })),
  ...story.times.map((time) => ({
    id: time.id,
    name: timeName(time, story.article.language),
    about: countPassages(time.passages.length),
  })),
  ...voiceStops(story).map(({ id, name, about }) => ({ id, name, about })),
];

/** @returns the stops as the walk of a lesson needs them */
export function walkStops(story: Story): WalkStops {
  const voices = voiceStops(story);
  return {
    names: { ...partNames(story), ...Object.fromEntries(voices.map(({ id, name }) => [id, name])) },
    passages: Object.fromEntries(voices.map(({ id, passages }) => [id, passages])),
  };
}
