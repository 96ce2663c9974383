/** The stories in which somebody is said to say something. */
import { type Story, stories } from "../content";

export const hasVoices = ({ article }: Pick<Story, "article">): boolean => article.voices.length > 0;

/**
 * Of a route `[story]`. Next wants one page at least: where no story has a voice, the first has a page to which nothing leads,
 * with the sentences for which it names no source.
 */
export function voicedParams(): { story: string }[] {
  const voiced = stories().filter(hasVoices);
  return (voiced.length > 0 ? voiced : stories().slice(0, 1)).map(({ id }) => ({ story: id }));
}
