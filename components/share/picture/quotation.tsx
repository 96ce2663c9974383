/** The quotation of a shared picture: word by word, since that is how its lines are broken around marked words. */
import type { Excerpt } from "../../../geo/article/excerpt";
import { isAbout, leadsTo } from "../../../geo/mentions/passages";
import type { Palette } from "./palette";

interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A word with the marks on it and the space after it: 'Kunar' is marked, ', ' isn't. */
type Word = readonly Run[];

interface QuotationProps {
  readonly excerpt: Excerpt;
  /** The place or the time whose mentions are marked; null: every place's. */
  readonly part: string | null;
  readonly fontSize: number;
  readonly palette: Palette;
}

export function Quotation({ excerpt, part, fontSize, palette }: QuotationProps) {
  return (
    <div style={{ display: "flex", flexWrap: "wrap", fontSize, lineHeight: 1.3, color: palette("--ink") }}>
      {wordsOf(excerpt, part).map((word, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words stand in it twice, and they never move
        <div key={i} style={{ display: "flex", whiteSpace: "pre" }}>
          {word.map(({ text, isMarked }, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={j} style={isMarked ? { background: palette("--mark") } : {}}>
              {text}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Marked words up to this length, in UTF-16 units, stay in one line. */
const UNBROKEN = 20;

function wordsOf({ segments, cutBefore, cutAfter }: Excerpt, part: string | null): Word[] {
  const isMarked = part === null ? leadsTo("place") : isAbout(part);
  const runs: Run[] = segments.map(({ text, mention }) => ({
    text,
    isMarked: mention !== null && isMarked(mention),
  }));
  const all = [
    { text: cutBefore ? "“… " : "“", isMarked: false },
    ...runs,
    { text: cutAfter ? " …”" : "”", isMarked: false },
  ];
  const words: Run[][] = [[]];
  for (const { text, isMarked } of all) {
    const pieces = isMarked && text.length <= UNBROKEN ? [text] : (text.match(/\S+|\s/gu) ?? []);
    for (const piece of pieces) {
      words.at(-1)?.push({ text: piece, isMarked });
      if (piece === " ") words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}
