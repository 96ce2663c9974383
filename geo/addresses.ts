/**
 * Every address of the site, as a path. They never change: what was handed out once is found for good.
 * A story is a folder of seeds/, a place one of its ids; both are URL segments.
 */

/** What stands beside the stories: no story may have such an id. */
export const BESIDE_STORIES: readonly string[] = [
  "embed",
  "icons",
  "map",
  "oembed",
  "offline",
  "og",
  "reader",
  "share",
  "teachers",
];

/** What stands beside the places under a story's address: no place may have such an id. */
export const BESIDE_PLACES: readonly string[] = ["data", "find", "handout", "lesson", "places"];

/** The lead story, or the stories where there are several. */
export const HOME = "/";
export const storyAddress = (storyId: string): string => `/${storyId}/`;
export const placeAddress = (storyId: string, placeId: string): string => `/${storyId}/${placeId}/`;
export const allPlacesAddress = (storyId: string): string => `/${storyId}/places/`;

/** @param file such as `places.geojson` */
export const dataAddress = (storyId: string, file: string): string => `/${storyId}/data/${file}`;

/** The game. */
export const findAddress = (storyId: string): string => `/${storyId}/find/`;

const HANDOUTS = { whole: "handout/", blank: "handout/blank/", key: "handout/key/" } as const;
export const handoutAddress = (storyId: string, kind: keyof typeof HANDOUTS): string => `/${storyId}/${HANDOUTS[kind]}`;

/** Where a lesson is made. */
export const makerAddress = (storyId: string): string => `/${storyId}/lesson/`;
/** @param code of encodeLesson @returns where that lesson is changed */
export const editAddress = (storyId: string, code: string): string => `${makerAddress(storyId)}?lesson=${code}`;
/** @param code of encodeLesson @returns the link that a teacher hands out */
export const lessonAddress = (storyId: string, code: string): string => `${makerAddress(storyId)}walk/?lesson=${code}`;

/** @param placeId null for the whole story, as below */
export const shareAddress = (storyId: string, placeId: string | null): string =>
  `/share${partAddress(storyId, placeId)}`;
export const embedAddress = (storyId: string, placeId: string | null): string =>
  `/embed${partAddress(storyId, placeId)}`;

/** The page of a place, or of the whole story. */
export const partAddress = (storyId: string, placeId: string | null): string =>
  placeId === null ? storyAddress(storyId) : placeAddress(storyId, placeId);

/** `istanbul-talks--kunar.json`: no id has two hyphens in a row, so two parts never share a name. */
export const oembedFile = (storyId: string, placeId: string | null): string =>
  `${placeId ? `${storyId}--${placeId}` : storyId}.json`;
export const oembedAddress = (storyId: string, placeId: string | null): string =>
  `/oembed/${oembedFile(storyId, placeId)}`;

/** `istanbul-talks-kunar.png` */
export const sharingPictureFile = (storyId: string, placeId: string | null): string =>
  `${placeId ? `${storyId}-${placeId}` : storyId}.png`;
export const sharingPictureAddress = (storyId: string, placeId: string | null): string =>
  `/og/${sharingPictureFile(storyId, placeId)}`;

/** @param file named after its content */
export const mapFileAddress = (file: string): string => `/map/${file}`;

export const TEACHERS = "/teachers/";
