/** Checks the voices that a story's front matter lists. */
import { fold } from "../mentions/words";
import { type Problem, quoted, SourceError } from "../problem";
import type { Voice, VoiceListed } from "../types";

/** @returns a problem for each name that two voices share */
export function sharedVoiceNames(listed: readonly VoiceListed[]): Problem[] {
  const owners = new Map<string, string>();
  return listed.flatMap(({ id, name, as, file, line, column }) =>
    [name, ...as].flatMap((called): Problem[] => {
      const owner = owners.get(fold(called)) ?? id;
      owners.set(fold(called), owner);
      if (owner === id) return [];
      const reason = `'${id}' and '${owner}' share the name '${quoted(called)}': a sentence could not tell them apart`;
      return [{ file, line, column, reason }];
    }),
  );
}

/**
 * @param heard the voices that say something in the article
 * @throws SourceError for a listed one that says nothing
 */
export function requireHeard(listed: readonly VoiceListed[], heard: readonly Voice[]): void {
  const ids = new Set(heard.map(({ id }) => id));
  const silent = listed.filter(({ id }) => !ids.has(id));
  if (silent.length === 0) return;
  throw new SourceError(
    silent.map(({ id, name, file, line, column }): Problem => {
      const reason = `no sentence is said by '${id}': name ${quoted(name)} in one, link words to it as [words](#by-${id}), or remove it`;
      return { file, line, column, reason };
    }),
  );
}
