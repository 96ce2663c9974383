/** The stories in which somebody is said to say something. */
import type { Story } from "../content";
import { drawnWith } from "./drawn-stories";

export const hasVoices = ({ article }: Pick<Story, "article">): boolean => article.voices.length > 0;

export const voicedParams = () => drawnWith(hasVoices).map(({ id }) => ({ story: id }));
