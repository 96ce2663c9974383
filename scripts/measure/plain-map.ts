/** The map of the plain page: the outlines of the places as links, in one SVG without ground and names. */
import type { StoryPlace } from "../../app/content";
import { pathOf } from "../../components/map/static/path";
import { type Pixel, project } from "../../geo/map/mercator";
import type { BBox } from "../../geo/types";
import { escapeHtml } from "./escape-html";

/** The width of the drawing, in pixels; its height depends on the places. */
const WIDTH = 1000;
/** Of a point. */
const RADIUS = 6;

interface Frame {
  readonly zoom: number;
  /** The northwest corner, in world pixels of that zoom. */
  readonly origin: Pixel;
  readonly height: number;
}

/** A frame around all lines and areas; far cities would make these too small to see. */
function extentOf(places: readonly StoryPlace[]): Frame {
  const boxes = places.filter(({ geometry }) => geometry.type !== "Point").map(({ bounds }) => bounds);
  const [west, south, east, north] = boxes.reduce(
    (a, b): BBox => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
  );
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const scale = WIDTH / (right - left);
  return { zoom: Math.log2(scale), origin: [left * scale, top * scale], height: Math.ceil((bottom - top) * scale) };
}

const isLine = ({ geometry }: StoryPlace): boolean => geometry.type === "LineString";

function shapeOf(place: StoryPlace, { zoom, origin }: Frame): string {
  const { id, geometry } = place;
  if (geometry.type !== "Point") {
    return `<path id="${id}"${isLine(place) ? ' class="line"' : ""} d="${pathOf(geometry, zoom, origin)}"/>`;
  }
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const [x, y] = project([longitude, latitude], zoom);
  return `<circle id="${id}" cx="${Math.round(x - origin[0])}" cy="${Math.round(y - origin[1])}" r="${RADIUS}"/>`;
}

/**
 * @returns an SVG in which each place links to its first passage and can be linked to by its id; points outside the
 * frame are included but not visible
 */
export function plainMap(places: readonly StoryPlace[]): string {
  const frame = extentOf(places);
  // Lines come last, or the areas would cover them.
  const links = places
    .toSorted((a, b) => Number(isLine(a)) - Number(isLine(b)))
    .map((place) => {
      const shape = shapeOf(place, frame);
      return `<a href="#${place.passages[0]?.id ?? ""}" aria-label="${escapeHtml(place.name)}">${shape}</a>`;
    });
  return `<svg viewBox="0 0 ${WIDTH} ${frame.height}">${links.join("")}</svg>`;
}
