/** What can be shared of the stories: each one whole, and each of its places and times. */
import { timeName } from "../../components/kit/time-names";
import { type Choice, choiceOf, wholeStory } from "../../components/map/choice";
import { partAddress } from "../../geo/addresses";
import type { LinkedParagraph } from "../../geo/mentions/passages";
import type { ToldTime } from "../../geo/times/told-times";
import { placeById, type Story, type StoryPlace, storyById } from "../content";
import { drawnStories, drawnWith } from "./drawn-stories";

export interface StoryPart {
  readonly story: Story;
  /** At most one of `place` and `time` is set; for the whole story both are null. */
  readonly place: StoryPlace | null;
  readonly time: ToldTime | null;
  /** Of the place or the time; null for the whole story. */
  readonly id: string | null;
  /** 'Kunar', '18–19 October 2025'; null for the whole story. */
  readonly name: string | null;
  /** The passages that speak of the place or the time, or the whole article. */
  readonly passages: readonly LinkedParagraph[];
  readonly choice: Choice;
  /** 'Kunar: Second round of …' */
  readonly title: string;
  /** Its page, as a path. */
  readonly address: string;
}

/** @param id of a place or a time @throws Error for one that the story doesn't have */
export function partOf(story: Story, id: string | null): StoryPart {
  const time = story.times.find((one) => one.id === id) ?? null;
  const place = id === null || time ? null : placeById(story.places, id);
  const { title, language, paragraphs } = story.article;
  const name = place?.name ?? (time && timeName(time, language));
  return {
    ...{ story, place, time, id, name },
    passages: (place ?? time)?.passages ?? paragraphs,
    choice: place ? choiceOf(place.id) : time ? { id, places: time.places } : wholeStory,
    title: name === null ? title : `${name}: ${title}`,
    address: partAddress(story.id, id),
  };
}

/** @returns the ids of a story's places, then of its times */
const partIds = ({ places, times }: Story): string[] => [...places, ...times].map(({ id }) => id);

/** @returns the names of a story's places and times, by id */
export const partNames = (story: Story): Record<string, string> =>
  Object.fromEntries(partIds(story).map((id) => [id, partOf(story, id).name ?? id]));

export const storyParts = (): StoryPart[] =>
  drawnStories().flatMap((story) => [null, ...partIds(story)].map((id) => partOf(story, id)));

/** Props of a page at `[story]`. */
export interface StoryRoute {
  readonly params: Promise<{ story: string }>;
}

export const storyParams = () => drawnStories().map(({ id }) => ({ story: id }));

/** The stories whose article tells times. */
export const timedParams = () => drawnWith(({ times }) => times.length > 0).map(({ id }) => ({ story: id }));

/** Props of a page at `[story]/[part]`. */
export interface PartRoute {
  readonly params: Promise<{ story: string; part: string }>;
}

export const partRoutes = () =>
  drawnStories().flatMap((story) => partIds(story).map((part) => ({ story: story.id, part })));

export async function partByRoute({ params }: PartRoute): Promise<StoryPart> {
  const { story, part } = await params;
  return partOf(storyById(story), part);
}

/** Props of a page at `[story]/[[...part]]`. */
export interface PartParams {
  readonly params: Promise<{ story: string; part?: string[] }>;
}

export const partParams = () =>
  storyParts().map(({ story, id }) => ({ story: story.id, part: id === null ? [] : [id] }));

export async function partByParams(params: PartParams["params"]): Promise<StoryPart> {
  const { story, part: [id] = [] } = await params;
  return partOf(storyById(story), id ?? null);
}
