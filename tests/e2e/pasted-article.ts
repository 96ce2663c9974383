/** Articles as an author pastes them at /make/, and the words in them that only a person can link. */
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

/** A text of our own. The folder that /make/ makes of it is a story of the site of fixtures. */
export const SIGNED = {
  folder: "a-signed-text-made-for-testing",
  text: `A signed text, made for testing

By Tess Tester and T. E. Second

4 June 2025

This text was made for testing and reports nothing. In it, a bus leaves Maseru for Leribe, in the north of Lesotho.

> A quotation that speaks of Doha.

The tester said on 3 June that the bus from the Berea District to Leribe was late. Nobody had told the passengers in that town.

She had asked them before. According to the station master, the bus was full.

Lesotho comes again in the last paragraph.`,
};
