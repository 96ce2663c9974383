/** The handouts of a story. */
import type { LinkedArticle } from "../../geo/mentions/passages";

export const KINDS = {
  whole: { title: "Handout" },
  blank: { title: "Map to label" },
  voices: { title: "Who says so" },
  key: { title: "Key and answers" },
} as const;
export type HandoutKind = keyof typeof KINDS;

/** @returns the kinds that a story has: without voices there is no sheet about them */
export const kindsOf = ({ voices }: Pick<LinkedArticle, "voices">): HandoutKind[] =>
  (Object.keys(KINDS) as HandoutKind[]).filter((kind) => kind !== "voices" || voices.length > 0);
