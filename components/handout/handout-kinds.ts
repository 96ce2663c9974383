/** The handouts of a story. */
export const KINDS = {
  whole: { title: "Handout" },
  blank: { title: "Map to label" },
  key: { title: "Key and answers" },
} as const;
export type HandoutKind = keyof typeof KINDS;
export const HANDOUT_KINDS = Object.keys(KINDS) as HandoutKind[];
