/**
 * What the scripts that measure and photograph the site look at: the newest story, and a few different places of it.
 */
import { type StoryPlace, stories } from "../../app/content";
import { placeAddress, storyAddress } from "../../geo/addresses";

const [story] = stories();
if (!story) throw new Error("no story: add a folder with an article.md to seeds/");
const { id, places, times } = story;

const areas = places.filter(({ shape, isFar }) => shape === "area" && !isFar);
const [place = places[0], other] = areas.length > 0 ? areas : places;
if (!place || !other) throw new Error(`'${id}' has less than two places to look at`);

const far = places.find(({ isFar }) => isFar);
const line = places.find(({ shape }) => shape === "line");

export const STORY_ID = id;
export const STORY = storyAddress(id);
/** The page of an area that is close to the other places. */
export const PLACE = placeAddress(id, place.id);
/** Another place, that is clicked from there. */
export const OTHER_ID = other.id;
/** The time that most passages give, if the story has times. */
export const TIME_ID = times.toSorted((a, b) => b.passages.length - a.passages.length)[0]?.id;
/** One place of each sort that the story has. */
export const SORTS: readonly StoryPlace[] = [place, other, far, line].filter((one) => one !== undefined);
