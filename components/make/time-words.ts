/** A time as this page writes it: in English, whatever the language of the article. */
import { timeById } from "../../geo/times/time";
import { timeName } from "../kit/time-names";

/** @param id of a time @returns '18–19 October 2025' */
export const timeWords = (id: string): string => timeName(timeById(id), "en");
