import type { OwnStory } from "./own-story";
import { slug } from "./place-ids";

/** @returns the name of a story's folder and of its files: in a site it is also the story's address */
export const folderName = ({ title }: Pick<OwnStory, "title">): string => slug(title) || "story";
