"use client";
/** A small map of the whole region with all places of the story and the frame of what the big one shows. */
import type { Pixel } from "../../geo/mercator";
import type { Place } from "../../geo/types";
import { useIsChosen } from "../highlight";
import { placeAddress } from "../place-words";
import { useChosenPlace } from "../selection";
import { SoftLink } from "../soft-link";
import { useStoryPlaces } from "../story-places";
import { FRAMES } from "./frames";
import type { Rect, View, Views } from "./view";

export interface LocatorData {
  /** The ground's SVG. */
  readonly ground: string;
  /** Pixels of the locator to a unit of the ground's drawing. */
  readonly scale: number;
  /** Width and height in pixels. */
  readonly size: Pixel;
  readonly places: readonly LocatorPlace[];
}

interface LocatorPlace extends Pick<Place, "id" | "kind"> {
  /** Where its dot lies, in pixels of the locator. */
  readonly x: number;
  readonly y: number;
  /** For a line: its path. */
  readonly path?: string | undefined;
  /** For the chosen far city: the great circle to the border. */
  readonly way?: string | undefined;
}

export function Locator({ locator }: { locator: LocatorData }) {
  const chosen = useChosenPlace();
  const [width, height] = locator.size;
  const way = locator.places.find(({ id }) => id === chosen)?.way;
  return (
    <svg className="locator" viewBox={`0 0 ${width} ${height}`} role="list" aria-label="All places of the story">
      <g aria-hidden="true">
        <use href={`${locator.ground}#land`} transform={`scale(${locator.scale})`} />
        <use href={`${locator.ground}#lines`} transform={`scale(${locator.scale})`} className="locator-lines" />
        {way && <path className="map-way" d={way} />}
      </g>
      {locator.places.map((place) => (
        <g key={place.id} role="listitem">
          <LocatorLink place={place} />
        </g>
      ))}
    </svg>
  );
}

interface LocatorFramesProps {
  /** Of the locator, in pixels. */
  readonly size: Pixel;
  readonly views: Views;
  /** What the movable map shows; null while the picture is there. */
  readonly moved: View | null;
}

/** What the big map shows, over the locator and as large. */
export function LocatorFrames({ size, views, moved }: LocatorFramesProps) {
  return (
    <svg className="locator locator-frames" viewBox={`0 0 ${size.join(" ")}`} aria-hidden="true">
      {moved ? (
        <FrameRect box={moved.box} />
      ) : (
        FRAMES.map((frame) => <FrameRect key={frame} only={frame} box={views[frame].box} />)
      )}
    </svg>
  );
}

function LocatorLink({ place: { id, kind, x, y, path } }: { place: LocatorPlace }) {
  const { storyId, byId } = useStoryPlaces();
  const chosen = useIsChosen(id);
  const described = byId.get(id);
  return (
    <SoftLink
      href={placeAddress(storyId, id)}
      className="locator-place"
      data-kind={kind}
      data-chosen={chosen || undefined}
      aria-current={chosen ? "true" : undefined}
      aria-label={described && `Go to ${described.name}`}
    >
      {path ? (
        <path className="locator-line" d={path} />
      ) : (
        <>
          <circle className="locator-dot" cx={x} cy={y} r={kind === "city" ? 3.2 : 2} />
          <circle className="locator-hit" cx={x} cy={y} r={kind === "city" ? 14 : 4} />
        </>
      )}
    </SoftLink>
  );
}

function FrameRect({ box, only }: { box: Rect; only?: string }) {
  return <rect className={`locator-frame ${only ? `only-${only}` : ""}`} {...box} />;
}
