/** The stories in which somebody is said to say something. */
import { type Story, stories } from "../content";

export const hasVoices = ({ article }: Pick<Story, "article">): boolean => article.voices.length > 0;

/**
 * Params of the route `[story]`. Next wants at least one page: if no story has a voice, the first gets a page that
 * nothing links to, with the sentences for which it names no source.
 */
export function voicedParams(): { story: string }[] {
  const voiced = stories().filter(hasVoices);
  return (voiced.length > 0 ? voiced : stories().slice(0, 1)).map(({ id }) => ({ story: id }));
}
