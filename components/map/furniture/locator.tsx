/** A small map with all places of the story and the frame of what the big one shows. */
import { placeAddress } from "../../../geo/addresses";
import type { Place } from "../../../geo/types";
import type { Cameras } from "../cameras";
import type { Choice } from "../choice";
import { FRAMES } from "../frames";
import { type Ground, GroundLayers } from "../static/ground-layers";
import { boxOfCamera, LOCATOR_SIZE, type LocatorView, viewText } from "./locator-geometry";

export interface LocatorData {
  readonly ground: Ground;
  readonly view: LocatorView;
  readonly places: readonly LocatorPlace[];
}

interface LocatorPlace extends Pick<Place, "id" | "shape" | "disputed" | "name"> {
  readonly isFar: boolean;
  /** Where its dot lies, in pixels of the locator. */
  readonly x: number;
  readonly y: number;
  /** For a line: its path. */
  readonly path?: string | undefined;
  /** For a far point: the great circle to the nearest line. */
  readonly way?: string | undefined;
}

interface LocatorProps {
  readonly storyId: string;
  readonly locator: LocatorData;
  readonly choice: Choice;
  /** Of the big map. */
  readonly cameras: Cameras;
}

export function Locator({ storyId, locator, choice, cameras }: LocatorProps) {
  const [width, height] = LOCATOR_SIZE;
  const { view, ground } = locator;
  const { zoom, origin } = view;
  const seen = [origin, [origin[0] + width, origin[1] + height]] as const;
  const way = locator.places.find(({ id }) => id === choice.id)?.way;
  return (
    <svg
      className="locator"
      viewBox={`0 0 ${width} ${height}`}
      role="list"
      aria-label="All places of the story"
      data-view={viewText(view)}
    >
      <g aria-hidden="true">
        <GroundLayers ground={ground} view={{ zoom, origin, seen }} hasRelief={false} />
        {way && <path className="map-way" d={way} />}
      </g>
      {locator.places.map((place) => (
        <g key={place.id} role="listitem">
          <LocatorLink place={place} storyId={storyId} choice={choice} />
        </g>
      ))}
      <g aria-hidden="true">
        {FRAMES.map((frame) => (
          <rect key={frame} className={`locator-frame only-${frame}`} {...boxOfCamera(view, cameras[frame], frame)} />
        ))}
      </g>
    </svg>
  );
}

interface LocatorLinkProps {
  readonly place: LocatorPlace;
  readonly storyId: string;
  readonly choice: Choice;
}

function LocatorLink({ place: { id, shape, disputed, isFar, name, x, y, path }, storyId, choice }: LocatorLinkProps) {
  return (
    <a
      href={placeAddress(storyId, id)}
      className="locator-place"
      data-place={id}
      data-shape={shape}
      data-disputed={disputed ? "" : undefined}
      data-chosen={choice.places.includes(id) || undefined}
      aria-current={id === choice.id ? "true" : undefined}
      aria-label={`Go to ${name}`}
    >
      {path ? (
        <path className="locator-line" d={path} />
      ) : (
        <>
          <circle className="locator-dot" cx={x} cy={y} r={isFar || shape === "point" ? 3.2 : 2} />
          {isFar && <circle className="locator-hit" cx={x} cy={y} r="14" />}
        </>
      )}
    </a>
  );
}
