/** The addresses of a story's lessons: where one is made, and where it is walked. They never change. */
import { storyAddress } from "../place-words";

/** `/istanbul-talks/lesson/` */
export const makerAddress = (storyId: string): string => `${storyAddress(storyId)}lesson/`;

/** `/istanbul-talks/lesson/walk/` */
const walkAddress = (storyId: string): string => `${makerAddress(storyId)}walk/`;

/** @param code of encodeLesson */
export const editAddress = (storyId: string, code: string): string => `${makerAddress(storyId)}?lesson=${code}`;

/** @param code of encodeLesson @returns the link that a teacher hands out */
export const lessonAddress = (storyId: string, code: string): string => `${walkAddress(storyId)}?lesson=${code}`;
