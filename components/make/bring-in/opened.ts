/** The result of bringing in an article: a draft, or what is wrong with it. */
import { blocksOf, cleaned, textOf, tooLong } from "../../../geo/make/blocks";
import { type Draft, EMPTY_DRAFT, type Facts, NO_FACTS } from "../../../geo/make/draft";
import { guessed } from "../../../geo/make/guess";

export type Opened =
  | { readonly kind: "draft"; readonly draft: Draft; readonly notes: readonly string[] }
  | { readonly kind: "refused"; readonly reason: string };

export const refused = (reason: string): Opened => ({ kind: "refused", reason });

/**
 * Guesses facts such as title and author from the first lines.
 * @param facts known from elsewhere; they take precedence over the guesses
 */
export function ofText(raw: string, facts: Partial<Facts> = {}): Opened {
  const { text, dropped } = cleaned(raw);
  const { facts: said, blocks } = guessed(blocksOf(text));
  return asDraft({ ...said, ...facts }, textOf(blocks), dropped);
}

export function asDraft(facts: Partial<Facts>, text: string, dropped = 0): Opened {
  if (text.trim() === "") return refused("It contains no text.");
  const reason = tooLong(text);
  if (reason !== null) return refused(reason);
  const tidy = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, cleaned(value).text.replace(/\s+/gu, " ").trim()]),
  );
  const notes = dropped > 0 ? [`${dropped} hidden characters were left out.`] : [];
  return { kind: "draft", draft: { ...EMPTY_DRAFT, facts: { ...NO_FACTS, ...tidy }, text }, notes };
}
