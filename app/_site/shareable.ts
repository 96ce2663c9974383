/** What can be shared of the stories: each one whole (null), and each of its places. */
import { partAddress } from "../../geo/addresses";
import { placeById, type Story, type StoryPlace, stories, storyById } from "../content";

export interface StoryPart {
  readonly story: Story;
  readonly place: StoryPlace | null;
  /** 'Kunar: Second round of …' */
  readonly title: string;
  /** Its page, as a path. */
  readonly address: string;
}

/** @throws Error for a place that the story doesn't have */
export function partOf(story: Story, placeId: string | null): StoryPart {
  const place = placeId === null ? null : placeById(story.places, placeId);
  const { title } = story.article;
  return {
    story,
    place,
    title: place ? `${place.name}: ${title}` : title,
    address: partAddress(story.id, place?.id ?? null),
  };
}

export const storyParts = (): StoryPart[] =>
  stories().flatMap((story) => [partOf(story, null), ...story.places.map(({ id }) => partOf(story, id))]);

/** Of a route `[story]`. */
export interface StoryRoute {
  readonly params: Promise<{ story: string }>;
}

export const storyParams = () => stories().map(({ id }) => ({ story: id }));

/** Of a route `[story]/[[...place]]`. */
export interface PartParams {
  readonly params: Promise<{ story: string; place?: string[] }>;
}

export const partParams = () =>
  storyParts().map(({ story, place }) => ({ story: story.id, place: place ? [place.id] : [] }));

export async function partByParams(params: PartParams["params"]): Promise<StoryPart> {
  const { story: id, place: [placeId] = [] } = await params;
  return partOf(storyById(id), placeId ?? null);
}
