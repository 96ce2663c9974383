/**
 * The map of one address as the server draws it: SVG, its places links. It is what readers without scripts see, and what
 * everyone sees until Leaflet takes over in place.
 *
 * It is drawn once, at the zoom of the biggest frame, and scaled for the smaller ones by the class `shrink-N` (N quarter
 * steps of zoom); strokes and names keep their size.
 */
import Link from "next/link";
import { type LabelCandidate, placeLabels } from "../../geo/labels";
import { type Camera, type Pixel, project, ZOOM_STEP } from "../../geo/mercator";
import { describePlace, type PlaceInBrief, placeAddress } from "../place-words";
import { type Cameras, FRAMES } from "./cameras";
import { GROUND_ORIGIN, GROUND_ZOOM } from "./ground";
import { Labels } from "./labels";
import { inDrawingOrder, type MapPlace, obstaclesOf } from "./map-data";
import { appearanceOf, LineAgain, PlaceShape } from "./place-shape";

/** The canvas in CSS pixels: more than any frame shows; the frame cuts it. Even, so that its middle is a whole pixel. */
const CANVAS = { width: 2400, height: 1800 };
/** Names are placed in what every frame of the kind shows. */
const LABELLED = {
  strip: { width: 376, height: 250 },
  wide: { width: 500, height: 460 },
  broad: { width: 700, height: 580 },
};

interface StaticMapProps {
  readonly storyId: string;
  readonly places: readonly (MapPlace & PlaceInBrief)[];
  readonly chosen: string | null;
  readonly cameras: Cameras;
  readonly labels: readonly LabelCandidate[];
  readonly groundAddress: string;
}

export function StaticMap({ storyId, places, chosen, cameras, labels, groundAddress }: StaticMapProps) {
  const { broad } = cameras;
  const [cx, cy] = project(broad.center, broad.zoom).map(Math.round) as unknown as Pixel;
  const { width, height } = CANVAS;
  const obstacles = obstaclesOf(places);
  return (
    <svg
      className={`static-map ${shrinkClasses(cameras)}`}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="group"
      aria-label="Map of the places"
    >
      <g className="static-map-scaled">
        <use href={`${groundAddress}#ground`} transform={groundTransform([cx, cy], broad.zoom)} aria-hidden="true" />
        {inDrawingOrder(places).map((place) => (
          <Link
            key={place.id}
            href={placeAddress(storyId, place.id)}
            prefetch={false}
            scroll={false}
            className="map-place"
            data-place={place.id}
            {...appearanceOf(place, chosen)}
            aria-current={place.id === chosen ? "true" : undefined}
            aria-label={describePlace(place)}
          >
            <PlaceShape
              id={place.id}
              appearance={appearanceOf(place, chosen)}
              geometry={place.geometry}
              zoom={broad.zoom}
              origin={[cx, cy]}
            />
          </Link>
        ))}
        {places
          .filter(({ kind }) => kind === "border")
          .map(({ id }) => (
            <LineAgain key={id} id={id} />
          ))}
        {FRAMES.map((frame) => {
          const camera = cameras[frame];
          return (
            <g key={frame} className={`only-${frame}`} aria-hidden="true">
              <Labels
                labels={placeLabels(labels, camera, LABELLED[frame], obstacles)}
                chosen={chosen}
                scale={2 ** (broad.zoom - camera.zoom)}
              />
            </g>
          );
        })}
      </g>
    </svg>
  );
}

const quarterSteps = (from: Camera, to: Camera): number => Math.round((from.zoom - to.zoom) / ZOOM_STEP);

function shrinkClasses({ strip, wide, broad }: Cameras): string {
  return `strip-shrink-${quarterSteps(broad, strip)} wide-shrink-${quarterSteps(broad, wide)}`;
}

function groundTransform([cx, cy]: Pixel, zoom: number): string {
  const scale = 2 ** (zoom - GROUND_ZOOM);
  return `translate(${GROUND_ORIGIN[0] * scale - cx} ${GROUND_ORIGIN[1] * scale - cy}) scale(${scale})`;
}
