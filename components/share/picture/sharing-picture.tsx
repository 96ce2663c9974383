/** The picture of a shared page: the place, what the article says of it, and where it lies. */
import type { Excerpt } from "../../../geo/article/excerpt";
import { capitalised } from "../../../geo/places/kinds";
import { GROUND_CREDIT } from "../../map/furniture/credits";
import { Quotation } from "./quotation";
import { SharingMap, type SharingMapProps } from "./sharing-map";
import { PANEL, PICTURE } from "./sizes";

export interface SharingPictureProps extends SharingMapProps {
  /** The name of the place or the time, or the article's title. */
  readonly title: string;
  /** Its id, by which words are marked; null for a whole article. */
  readonly part: string | null;
  /** 'Province of Afghanistan'; null for what is no place. */
  readonly kind: string | null;
  /** Null where it can't be drawn. */
  readonly quotation: Excerpt | null;
  /** Who says what is quoted; null where nobody knows. */
  readonly said: string | null;
  /** Whose words they are. */
  readonly credit: string;
  readonly siteName: string;
}

/** It is used in weights 400 and 600, and 400 italic. */
export const FONT = "Source Serif 4";

const PADDING = 36;

export function SharingPicture({ title, part, kind, quotation, said, credit, siteName, ...map }: SharingPictureProps) {
  const { palette } = map;
  const soft = palette("--ink-soft");
  return (
    <div style={{ display: "flex", flexDirection: "row-reverse", ...PICTURE, fontFamily: FONT }}>
      {/* Drawn first, so that the panel hides what hangs over: cutting it off takes half as long as the whole picture. */}
      <SharingMap {...map} />
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          ...PANEL,
          padding: PADDING,
          color: palette("--ink"),
          background: palette("--paper"),
          borderRight: `3px solid ${palette("--ink")}`,
        }}
      >
        <div style={{ fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.05, letterSpacing: "-0.015em" }}>
          {title}
        </div>
        {kind && <div style={{ marginTop: 8, fontSize: 26, lineHeight: 1.2, color: soft }}>{kind}</div>}
        {quotation && (
          <div style={{ display: "flex", marginTop: 20 }}>
            <Quotation excerpt={quotation} part={part} fontSize={quotationSize(quotation, said)} palette={palette} />
          </div>
        )}
        {said && (
          <div style={{ display: "flex", marginTop: 8, fontSize: 20, fontStyle: "italic", lineHeight: 1.2 }}>
            {capitalised(said)}
          </div>
        )}
        <div style={{ display: "flex", marginTop: "auto", fontSize: 19, lineHeight: 1.25, color: soft }}>{credit}</div>
        <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between", marginTop: 10 }}>
          <div style={{ fontSize: 27, fontWeight: 600, lineHeight: 1, color: palette("--accent") }}>{siteName}</div>
          <div
            style={{ fontSize: 16, lineHeight: 1.2, color: soft }}
          >{`Map: ${GROUND_CREDIT.slice(0, 2).join(", ")}`}</div>
        </div>
      </div>
    </div>
  );
}

/** The title's font size: a name takes one line, a headline a few. */
function titleSize(title: string): number {
  const inOneLine = Math.floor((PANEL.width - 2 * PADDING) / (title.length * WIDE_LETTER));
  if (inOneLine >= 60) return Math.min(92, inOneLine);
  return title.length <= 56 ? 50 : 40;
}

/** The average width of a letter in a bold name, at most, in em. */
const WIDE_LETTER = 0.56;

/** How many UTF-16 units fit on one line below the quotation. */
const ONE_LINE = 44;

/** The quotation's font size: smaller if it is long, or if the line below it needs space. */
function quotationSize({ start, end }: Excerpt, said: string | null): number {
  const isLong = end - start > 165;
  if (!said) return isLong ? 29 : 32;
  if (isLong) return 26;
  return said.length > ONE_LINE ? 27 : 29;
}
