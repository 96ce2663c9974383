/**
 * How much room the text of a name takes. The reader's system font isn't known here, so the widest one in common use is
 * assumed.
 */

export type LabelKind = "country" | "water" | "river" | "province" | "city" | "place";

/** Font sizes in CSS pixels and letter spacing in em, as in components/map/map.css. */
const FONT = {
  country: { size: 12.5, spacing: 0.14 },
  water: { size: 12, spacing: 0 },
  river: { size: 11, spacing: 0 },
  province: { size: 11, spacing: 0 },
  city: { size: 11.5, spacing: 0 },
  place: { size: 14, spacing: 0 },
} as const;

/** Widths in em of DejaVu Sans, rounded up: as wide as Verdana, wider than what phones and other desktops have. */
const WIDTHS = new Map<string, number>();
for (const [letters, em] of [
  ["ijl'’.,:;|", 0.32],
  [" frtI-‑()/", 0.4],
  ["sczkvxyJ", 0.58],
  ["abdeghnopquL", 0.64],
  ["CFPSTYZKVXEBAR", 0.69],
  ["DGHNOQU", 0.79],
  ["mwM", 0.98],
  ["W", 1],
] as const) {
  for (const letter of letters) WIDTHS.set(letter, em);
}
const OTHER = 0.66;
/** Scripts whose characters are as wide as they are high. */
const FULL_WIDTH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
/** How much wider bold letters are: the names of the story's places are bold while none is chosen. */
const BOLD = 1.13;

const widthOf = (letter: string): number => WIDTHS.get(letter) ?? (FULL_WIDTH.test(letter) ? 1 : OTHER);

/** @returns the font size in CSS pixels */
export const fontSizeOf = (kind: LabelKind): number => FONT[kind].size;

/** @returns the width of a name in CSS pixels, at most */
export function textWidth(name: string, kind: LabelKind): number {
  const { size, spacing } = FONT[kind];
  const letters = [...(kind === "country" ? name.toUpperCase() : name).normalize("NFC")];
  const em = letters.reduce((sum, letter) => sum + widthOf(letter) + spacing, 0);
  return em * size * (kind === "place" ? BOLD : 1);
}
