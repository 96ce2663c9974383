/** The handouts of a story. */
import { storyAddress } from "../place-words";

export const KINDS = {
  whole: { path: "handout/", title: "Handout" },
  blank: { path: "handout/blank/", title: "Map to label" },
  key: { path: "handout/key/", title: "Key to the map" },
} as const;
export type HandoutKind = keyof typeof KINDS;
export const HANDOUT_KINDS = Object.keys(KINDS) as HandoutKind[];

export const handoutAddress = (storyId: string, kind: HandoutKind): string =>
  `${storyAddress(storyId)}${KINDS[kind].path}`;
