import { TO_VOICE } from "../mentions/targets";
import { isoOf } from "../times/time";
import type { Thread } from "../types";

/**
 * @returns the part after `#` of an editor's link to these: `doha,2025-10-18/2025-10-19`; empty where words lead
 * nowhere
 */
export const addressOf = ({ place, time, voice }: Readonly<Partial<Record<Thread, string>>>): string =>
  [place, time && isoOf(time), voice && TO_VOICE + voice].filter((part) => part !== undefined).join(",");
