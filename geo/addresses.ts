/**
 * Every address of the site, as a path. They never change: a link that was handed out once works for good.
 * A story is a folder of seeds/, a place one of its ids; both are URL segments.
 */

/** The folder of the host that the site is served from: `/passage`; empty when it is the root. Set by the build. */
export const BASE_PATH = process.env.BASE_PATH ?? "";

/** The id of a story or a place: a URL segment that needs no escaping. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const isId = (text: string): boolean => ID.test(text);

/** Names already taken at the level of the stories: no story may have one of them as its id. */
export const BESIDE_STORIES: readonly string[] = [
  "embed",
  "gazetteer",
  "icons",
  "make",
  "map",
  "oembed",
  "offline",
  "og",
  "read",
  "reader",
  "share",
  "stories",
  "teachers",
];

/** Names already taken under a story's address: no place may have one of them as its id. */
export const BESIDE_PLACES: readonly string[] = ["data", "find", "handout", "lesson", "places", "voices", "when"];

/** The lead story, or the stories where there are several. */
export const HOME = `${BASE_PATH}/`;
export const storyAddress = (storyId: string): string => `${BASE_PATH}/${storyId}/`;
export const placeAddress = (storyId: string, placeId: string): string => `${storyAddress(storyId)}${placeId}/`;
/**
 * @param timeId `2025-10-18`, `2025-10-18--2025-10-19`: it goes where a place's id would, and no place may have such an
 * id
 */
export const timeAddress = (storyId: string, timeId: string): string => placeAddress(storyId, timeId);
/** The page with the passages in the order of events. */
export const whenAddress = (storyId: string): string => `${storyAddress(storyId)}when/`;
/** The page that shows who says what. */
export const voicesAddress = (storyId: string): string => `${storyAddress(storyId)}voices/`;
export const voiceAddress = (storyId: string, voiceId: string): string => `${voicesAddress(storyId)}#by-${voiceId}`;
export const allPlacesAddress = (storyId: string): string => `${storyAddress(storyId)}places/`;

/** @param file such as `places.geojson` */
export const dataAddress = (storyId: string, file: string): string => `${storyAddress(storyId)}data/${file}`;

/** The game. */
export const findAddress = (storyId: string): string => `${storyAddress(storyId)}find/`;

const HANDOUTS = {
  whole: "handout/",
  blank: "handout/blank/",
  voices: "handout/voices/",
  key: "handout/key/",
} as const;
export const handoutAddress = (storyId: string, kind: keyof typeof HANDOUTS): string =>
  `${storyAddress(storyId)}${HANDOUTS[kind]}`;

/** The page on which a teacher makes a lesson. */
export const makerAddress = (storyId: string): string => `${storyAddress(storyId)}lesson/`;
/** @param code of encodeLesson @returns the address at which that lesson can be edited */
export const editAddress = (storyId: string, code: string): string => `${makerAddress(storyId)}?lesson=${code}`;
/** @param code of encodeLesson @returns the link that a teacher hands out */
export const lessonAddress = (storyId: string, code: string): string => `${makerAddress(storyId)}walk/?lesson=${code}`;

/** The same path in another folder of the site. */
const beside = (folder: string, address: string): string => `${BASE_PATH}/${folder}${address.slice(BASE_PATH.length)}`;

/** @param partId a place or a time; null for the whole story, as below */
export const shareAddress = (storyId: string, partId: string | null): string =>
  beside("share", partAddress(storyId, partId));
export const embedAddress = (storyId: string, partId: string | null): string =>
  beside("embed", partAddress(storyId, partId));

/** The page of a place or a time, or of the whole story. */
export const partAddress = (storyId: string, partId: string | null): string =>
  partId === null ? storyAddress(storyId) : placeAddress(storyId, partId);

/** `istanbul-talks--kunar`: no id of a story has two hyphens in a row, so two parts never share a name. */
const partName = (storyId: string, partId: string | null): string => (partId ? `${storyId}--${partId}` : storyId);

/** `istanbul-talks--kunar.json` */
export const oembedFile = (storyId: string, partId: string | null): string => `${partName(storyId, partId)}.json`;
export const oembedAddress = (storyId: string, partId: string | null): string =>
  `${BASE_PATH}/oembed/${oembedFile(storyId, partId)}`;

/** `istanbul-talks--kunar.png` */
export const sharingPictureFile = (storyId: string, partId: string | null): string =>
  `${partName(storyId, partId)}.png`;
export const sharingPictureAddress = (storyId: string, partId: string | null): string =>
  `${BASE_PATH}/og/${sharingPictureFile(storyId, partId)}`;

/** @param file named after its content */
export const mapFileAddress = (file: string): string => `${BASE_PATH}/map/${file}`;

/** @param page of the list, from 1 */
export const storiesAddress = (page: number): string => `${BASE_PATH}/stories/${page === 1 ? "" : `${page}/`}`;
export const FEED = `${BASE_PATH}/feed.xml`;
/** Where authors make a story of their own; with `#code` from encodeStory, they go on with that story. */
export const MAKE = `${BASE_PATH}/make/`;
/** With `#code`, shows that story; with `#code/kunar/p17`, a place and a passage of it. */
export const READ = `${BASE_PATH}/read/`;
/** The folder of the gazetteer's files, which scripts/build/gazetteer.ts writes. */
export const GAZETTEER = `${BASE_PATH}/gazetteer/`;
export const TEACHERS = `${BASE_PATH}/teachers/`;
export const SITEMAP = `${BASE_PATH}/sitemap.xml`;
/** @param file at the top of the site */
export const fileAddress = (file: string): string => `${BASE_PATH}/${file}`;
