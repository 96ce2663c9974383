/** A time as it is written out on this page, whatever language the article has: its own words are English. */
import { timeById } from "../../geo/times/time";
import { timeName } from "../kit/time-names";

/** @param id of a time @returns '18–19 October 2025' */
export const timeWords = (id: string): string => timeName(timeById(id), "en");
