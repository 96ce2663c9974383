/** The part of an address that marks words in any browser (WICG Scroll To Text Fragment), without a script of ours. */

/** For a quotation of more words than this, the address gives only its first and its last words. */
const WHOLE_WORDS = 8;
const EDGE_WORDS = 4;

/** Also encodes the characters that have a meaning in the directive: comma, ampersand and hyphen. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");

/**
 * @param id of the element that holds the text: where the browser goes in any case
 * @param text plain text with single spaces
 * @returns `#p17:~:text=Pakistani%20security%20forces%20later,of%20Afghan%20Taliban%20fighters.`
 */
export function textFragment(id: string, text: string): string {
  const words = text.split(" ");
  const range =
    words.length <= WHOLE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  return `#${id}:~:text=${range}`;
}
