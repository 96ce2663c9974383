"use client";
/** The preview beside the editor: the actual page for readers, in a frame. */
import { type RefObject, useState } from "react";
import type { FinderState } from "./finding/use-finder";
import type { Reader } from "./use-reader";

interface PreviewProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly reader: Reader;
  readonly address: string;
  readonly hasStory: boolean;
  readonly finder: FinderState;
}

const WIDTHS = [
  { value: "wide", name: "Wide" },
  { value: "phone", name: "Phone" },
] as const;

export function Preview({ frame, reader: { problem }, address, hasStory, finder }: PreviewProps) {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]["value"]>("wide");
  return (
    <section className="make-preview" aria-labelledby="make-preview" data-width={width}>
      <div className="make-preview-head">
        <h2 id="make-preview">As readers will see it</h2>
        <div className="make-widths" role="group" aria-label="Width of the preview">
          {WIDTHS.map(({ value, name }) => (
            <button key={value} type="button" aria-pressed={width === value} onClick={() => setWidth(value)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      {problem && (
        <p className="make-problem" role="alert">
          {problem}
        </p>
      )}
      <Progress finder={finder} />
      <div className="make-frame" data-empty={!hasStory || undefined}>
        <iframe ref={frame} src={address} title="The story as readers will see it" />
        {!hasStory && <p className="make-help">The map appears here once there is a place.</p>}
      </div>
    </section>
  );
}

function Progress({ finder }: { finder: FinderState }) {
  if (finder.is === "loading") {
    return (
      <p className="make-progress">
        <label>
          Loading the names of the world’s places <progress max={1} value={finder.share} />
        </label>
      </p>
    );
  }
  if (finder.is !== "finding") return null;
  return (
    <p className="make-progress make-late">
      <label>
        Looking for places <progress />
      </label>
    </p>
  );
}
