/**
 * Small pictures of what the site offers. The words, the map and the QR code are the story's own, set as on the real
 * pages. Each picture has a text alternative.
 */
import type { ReactNode } from "react";
import { qrPath } from "../share/qr-path";
import { MiniMap, type MiniMapData } from "./mini-map";

/** In pixels of a picture. */
const WIDTH = 640;
const HEIGHT = 400;

export interface Sample {
  readonly map: MiniMapData;
  /** The id and the name of the place that is shown. */
  readonly place: { readonly id: string; readonly name: string };
  readonly title: string;
  /** BCP 47, of title, name and passage; and its direction. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The place's first passage: before, in, and behind the words that speak of it. */
  readonly passage: readonly [before: string, words: string, after: string];
  readonly passageNumber: number;
  readonly question: string;
}

function Picture({ alt, children }: { alt: string; children: ReactNode }) {
  return (
    <svg className="offer-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      {children}
    </svg>
  );
}

interface TextProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** Words that are set by the browser, and cut where their room ends. */
function Words({ x, y, width, height, children }: TextProps) {
  return (
    <foreignObject x={x} y={y} width={width} height={height}>
      <div className="offer-words">{children}</div>
    </foreignObject>
  );
}

function Article({
  sample: { title, language, direction, passage },
  ...box
}: { sample: Sample } & Omit<TextProps, "children">) {
  const [before, words, after] = passage;
  return (
    <Words {...box}>
      <div lang={language} dir={direction}>
        <b>{title}</b>
        <p>
          {before}
          <mark>{words}</mark>
          {after}
        </p>
      </div>
    </Words>
  );
}

export const PlacePicture = ({ sample }: { sample: Sample }) => (
  <Picture alt={`The article with ${sample.place.name} marked, and beside it the map on which it stands out.`}>
    <Article sample={sample} x={20} y={14} width={270} height={372} />
    <MiniMap map={sample.map} x={310} y={0} size={{ width: 330, height: HEIGHT }} chosen={sample.place.id} />
  </Picture>
);

export const LessonPicture = ({ sample }: { sample: Sample }) => (
  <Picture alt={`A step of a lesson: the map, the question “${sample.question}”, and the buttons Back and Next.`}>
    <MiniMap map={sample.map} x={0} y={0} size={{ width: WIDTH, height: 210 }} chosen={sample.place.id} />
    <rect className="offer-bar" y="210" width={WIDTH} height="56" />
    <Words x={20} y={222} width={330} height={36}>
      Step 2 of 4
    </Words>
    <Button x={430} y={219} width={84}>
      Back
    </Button>
    <Button x={526} y={219} width={94}>
      Next
    </Button>
    <Words x={20} y={282} width={600} height={104}>
      <b>{sample.question}</b>
    </Words>
  </Picture>
);

function Button({ x, y, width, children }: { x: number; y: number; width: number; children: string }) {
  return (
    <g className="offer-button" transform={`translate(${x} ${y})`}>
      <rect width={width} height="38" rx="6" />
      <text x={width / 2} y="25" textAnchor="middle">
        {children}
      </text>
    </g>
  );
}

export const SharePicture = ({ sample, url }: { sample: Sample; url: string }) => {
  const { size, path } = qrPath(url);
  const scale = 300 / size;
  return (
    <Picture alt={`The QR code of a page, and a quotation of passage ${sample.passageNumber}.`}>
      <rect className="offer-paper" x="30" y="50" width="300" height="300" />
      <path className="offer-ink" transform={`translate(30 50) scale(${scale})`} d={path} />
      <Article sample={sample} x={356} y={46} width={264} height={310} />
    </Picture>
  );
};

export const EmbedPicture = ({ sample }: { sample: Sample }) => (
  <Picture alt="A frame with map and passage in the page of a course.">
    <Lines x={24} y={40} width={150} count={9} />
    <rect className="offer-frame" x="200" y="20" width="416" height="360" />
    <MiniMap map={sample.map} x={200} y={20} size={{ width: 416, height: 170 }} chosen={sample.place.id} />
    <Article sample={sample} x={216} y={198} width={386} height={176} />
  </Picture>
);

/** Lines that stand for text that is somebody else's, or to be written. */
function Lines({ x, y, width, count }: { x: number; y: number; width: number; count: number }) {
  const lines = Array.from({ length: count }, (_, i) => `M${x} ${y + i * 38}h${width}`);
  return <path className="offer-lines" d={lines.join("")} />;
}

export const HandoutPicture = ({ sample }: { sample: Sample }) => (
  <Picture alt="Two sheets of paper: a map whose places are numbered, and questions with lines for answers.">
    <g className="offer-sheets">
      <rect className="offer-sheet" x="34" y="16" width="272" height="384" />
      <Lines x={50} y={40} width={240} count={1} />
      <MiniMap map={sample.map} x={50} y={60} size={{ width: 240, height: 220 }} chosen={null} numbered />
      <Lines x={50} y={314} width={240} count={3} />
      <rect className="offer-sheet" x="334" y="16" width="272" height="384" />
      <Words x={350} y={26} width={240} height={96}>
        1. {sample.question}
      </Words>
      <Lines x={350} y={150} width={240} count={7} />
    </g>
  </Picture>
);

export const GamePicture = ({ sample }: { sample: Sample }) => (
  <Picture alt={`The question ‘Where is ${sample.place.name}?’ above a map without names.`}>
    <Words x={20} y={14} width={600} height={44}>
      <b>
        Where is <bdi lang={sample.language}>{sample.place.name}</bdi>?
      </b>
    </Words>
    <MiniMap map={sample.map} x={0} y={64} size={{ width: WIDTH, height: 280 }} chosen={null} />
    <Button x={20} y={353} width={130}>
      It is here
    </Button>
  </Picture>
);
