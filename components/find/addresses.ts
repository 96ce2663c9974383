/** Where a story's game is. */
import { storyAddress } from "../place-words";

/** `/istanbul-talks/find/` */
export const findAddress = (storyId: string): string => `${storyAddress(storyId)}find/`;
