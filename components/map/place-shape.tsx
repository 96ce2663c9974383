/** The shape of a place in SVG, with a wider invisible one to point at. */
import { type Pixel, project } from "../../geo/mercator";
import type { Place } from "../../geo/types";
import { pathOf } from "./path";

/** How a place stands among the others, as attributes for the style sheet. */
export interface Appearance {
  readonly "data-kind": Place["kind"];
  readonly "data-chosen": true | undefined;
  readonly "data-dimmed": true | undefined;
}

export function appearanceOf({ id, kind }: Pick<Place, "id" | "kind">, chosen: string | null): Appearance {
  return {
    "data-kind": kind,
    "data-chosen": id === chosen || undefined,
    "data-dimmed": (chosen !== null && id !== chosen) || undefined,
  };
}

interface PlaceShapeProps {
  readonly id: string;
  readonly appearance: Appearance;
  readonly geometry: Place["geometry"];
  readonly zoom: number;
  /** What is [0, 0], in world pixels of `zoom`. */
  readonly origin: Pixel;
}

const lineId = (id: string): string => `line-${id}`;

/** A line once more, over what was drawn since; it takes no pointer. */
export function LineAgain({ id }: { id: string }) {
  return <use href={`#${lineId(id)}`} pointerEvents="none" aria-hidden="true" />;
}

export function PlaceShape({ id, appearance, geometry, zoom, origin }: PlaceShapeProps) {
  switch (geometry.type) {
    case "Point": {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const [x, y] = project([longitude, latitude], zoom);
      return (
        <g transform={`translate(${Math.round(x - origin[0])} ${Math.round(y - origin[1])})`}>
          <g className="map-dot">
            <circle className="map-hit" r="22" />
            <circle className="map-shape" r="6" />
          </g>
        </g>
      );
    }
    case "LineString": {
      const d = pathOf(geometry, zoom, origin);
      return (
        <>
          <path className="map-hit" d={d} />
          {/* A copy made with <use> is styled by what it carries itself. */}
          <g id={lineId(id)} {...appearance}>
            <path className="map-casing" d={d} />
            <path className="map-shape" d={d} />
          </g>
        </>
      );
    }
    case "Polygon":
    case "MultiPolygon":
      return <path className="map-shape" d={pathOf(geometry, zoom, origin)} />;
  }
}
