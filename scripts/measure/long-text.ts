/** A text of a given length, made of a story's own words. */
import type { Story } from "../../app/content";

/**
 * @param words how many the text has, by its white space
 * @returns the story as somebody would paste it: its title, its date, and its paragraphs as often as it takes, cut off
 * where it is long enough
 */
export function longText({ article }: Story, words: number): string {
  const lines = [article.title, article.date.slice(0, 10)];
  let room = words - countOf(lines.join(" "));
  while (room > 0) {
    for (const { text } of article.paragraphs) {
      const taken = text.split(/\s+/u).slice(0, Math.max(0, room));
      if (taken.length > 0) lines.push(taken.join(" "));
      room -= taken.length;
    }
  }
  return lines.join("\n\n");
}

const countOf = (text: string): number => text.split(/\s+/u).length;
