/** Groups what the finder found by name: a person decides about a name once, for all its occurrences. */
import { nameKey } from "../../../geo/gazetteer/name-key";
import type { FoundPlace } from "../../../geo/gazetteer/types";
import { type Block, isPassage } from "../../../geo/make/blocks";
import type { FoundName, Stretch } from "../../../geo/make/draft";
import { findMentions, searchable } from "../../../geo/mentions/mentions";
import type { Place } from "../../../geo/types";
import type { Candidates } from "./candidates";

type Placed = Pick<FoundPlace, "adjective" | "candidates" | "reason">;

interface Known {
  readonly candidates: Candidates;
  readonly shared: readonly Place[];
}

/** @param toBlock maps an offset in the searched text to a block and an offset in that */
export function foundNames(
  found: readonly FoundPlace[],
  toBlock: (offset: number) => readonly [block: number, offset: number],
  blocks: readonly Block[],
  { candidates, shared }: Known,
): FoundName[] {
  const names = new Map<string, { text: string; at: Stretch[]; first: Placed }>();
  const add = (key: string, text: string, stretch: Stretch, first: Placed) => {
    const known = names.get(key);
    if (known) {
      known.at.push(stretch);
      // 'KABUL' in a dateline is the same name as 'Kabul'.
      if (known.text === known.text.toUpperCase()) known.text = text;
    } else names.set(key, { text, at: [stretch], first });
  };
  const taken: Stretch[] = [];
  for (const one of found) {
    const [block, start] = toBlock(one.start);
    const end = start + one.end - one.start;
    const of = blocks[block];
    if (!of || !isPassage(of) || end > of.text.length) continue;
    const stretch = { block, start, end };
    taken.push(stretch);
    const [likeliest] = one.candidates;
    // The same name may mean two places in one text: 'Georgia' and 'Atlanta, Georgia'.
    const sense = likeliest ? `${likeliest.place.geonames ?? likeliest.place.name} ${likeliest.place.source}` : "";
    add(`${nameKey(one.quote)} ${one.adjective} ${sense}`, one.quote, stretch, one);
  }
  for (const { block, start, end, name } of linesIn(blocks, shared)) {
    if (taken.some((other) => other.block === block && other.start < end && other.end > start)) continue;
    add(`${nameKey(name)} line`, name, { block, start, end }, { adjective: false, candidates: [], reason: "" });
  }
  return [...names.values()]
    .map(
      ({ text, at, first }): FoundName => ({
        ...{ text, at, isAdjective: first.adjective },
        candidates: candidates
          .of(
            text,
            first.candidates.map(({ place }) => place),
          )
          .map((candidate, i) => (i === 0 ? { ...candidate, reason: first.reason } : candidate)),
      }),
    )
    .sort((a, b) => (a.at[0]?.block ?? 0) - (b.at[0]?.block ?? 0) || (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** Finds the site's own lines: the gazetteer has only cities and areas. */
function linesIn(blocks: readonly Block[], shared: readonly Place[]) {
  const lines = searchable(
    shared.filter(({ shape }) => shape === "line"),
    "en",
  );
  return blocks.flatMap((of, block) =>
    isPassage(of)
      ? findMentions(of.text, lines).map(({ start, end }) => ({ block, start, end, name: of.text.slice(start, end) }))
      : [],
  );
}
