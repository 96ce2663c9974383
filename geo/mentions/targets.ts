/** What the editor's links lead to: `#kunar`, `#2025-10-18/2025-10-19`, `#by-the-ministry`, or two of these with a comma. */
import { type Problem, quoted } from "../problem";
import { parseTime, TIME_ADVICE } from "../times/time";
import type { EditorLink, Thread } from "../types";

/** Before the id of a voice. */
export const TO_VOICE = "by-";
/** Stands for a voice's id: the sentence is the article's own word, whatever the machine would have found. */
export const THE_REPORT = "the-report";

export type Targets = Readonly<Partial<Record<Thread, string>>>;

/** The ids that links may lead to. */
export interface Known {
  readonly places: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
}

/** @param file for the message @returns the ids that a link leads to, or a problem if the link is invalid */
export function targetsOf({ to, line, column }: EditorLink, known: Known, file: string): Targets | Problem {
  // `[words](#)` deliberately lead nowhere, even if they are a name.
  if (to === "") return {};
  let targets: Targets = {};
  for (const part of to.split(",")) {
    const target = targetOf(part, known);
    if (typeof target === "string") return { file, line, column, reason: target };
    const [thread] = target;
    if (targets[thread] !== undefined)
      return { file, line, column, reason: `'${quoted(to)}' leads to two of a kind: words lead to one ${thread}` };
    targets = { ...targets, [thread]: target[1] };
  }
  return targets;
}

function targetOf(part: string, { places, voices }: Known): [thread: Thread, id: string] | string {
  if (places.has(part)) return ["place", part];
  if (part.startsWith(TO_VOICE)) {
    const id = part.slice(TO_VOICE.length);
    if (voices.has(id) || id === THE_REPORT) return ["voice", id];
    return `no voice '${quoted(id)}': known are ${[...voices, THE_REPORT].join(", ")}; others belong to 'voices' in the front matter`;
  }
  if (/^\d{4}(?:$|[-/])/u.test(part)) {
    const time = parseTime(part);
    return time ? ["time", time.id] : `'${quoted(part)}' is not a time: ${TIME_ADVICE}`;
  }
  return `no place '${quoted(part)}': known are ${[...places].join(", ")}`;
}
