/** The article as an author pastes it at /make/, and the words in it that only a person can link. */
import { readFileSync } from "node:fs";

/** The original article, without the line that the newspaper's page has under it. */
export const SOURCE = readFileSync("seeds/istanbul-talks/source.txt", "utf8").replace(/\n\S[^\n]*$/u, "");

/** Of the Durand Line. */
export const LINE_WORDS = [
  "border clashes",
  "border violations",
  "the Pakistan-Afghanistan border regions",
  "the 2,600-kilometre disputed border",
  "border posts",
];
