/** Reads the times of a text, and who says its sentences: in a worker, since a long text takes a while. */
import type { Stretch as Range } from "../article/quotations";
import { findTimes } from "../times/finding";
import { attribute } from "../voices/attribution";
import { statements } from "../voices/statements";
import { isPassage } from "./blocks";
import type { Read, ToRead } from "./read";

export function readTimesAndVoices({ blocks, date, language, voices, links }: ToRead): Read {
  const passages = blocks.flatMap((block, i) =>
    isPassage(block) ? [{ text: block.text, links: links[i] ?? [], block: i }] : [],
  );
  const said = attribute(passages, voices, language);
  const indexOf = new Map(passages.map(({ block }, i) => [block, i]));
  const ofBlock = <T>(list: (passage: number) => readonly T[]): (readonly T[])[] =>
    blocks.map((_, block) => {
      const passage = indexOf.get(block);
      return passage === undefined ? [] : list(passage);
    });
  return {
    times: ofBlock((i) => (date === "" ? [] : findTimes(passages[i]?.text ?? "", date, language))),
    speakers: ofBlock((i) => said.paragraphs[i]?.mentions ?? []),
    said: ofBlock((i) =>
      (said.paragraphs[i]?.attributions ?? []).map((one) => ({
        ...one,
        phrase: phraseIn(passages[i]?.text ?? "", one),
      })),
    ),
    voices: said.voices,
  };
}

function phraseIn(text: string, { start, end }: Range): Range | null {
  const [speaker] = statements(text.slice(start, end)).flatMap(({ speakers }) => speakers);
  return speaker ? { start: start + speaker.start, end: start + speaker.end } : null;
}
