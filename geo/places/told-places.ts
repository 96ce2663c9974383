/** A story's places with all that a page needs: bounds, measures, and the passages that mention them. */
import type { LineString } from "geojson";
import { type LinkedArticle, type LinkedParagraph, passagesBy } from "../mentions/passages";
import type { BBox, Place, Position } from "../types";
import { cutAt, cutBetween } from "./antimeridian";
import { farFromHome } from "./far-from-home";
import { boundsOf, labelPoint, type Measures, measurable, measure } from "./measure";

/** A place as the page knows it. */
export interface ToldPlace extends Place {
  /** The geometry as in its file: `geometry` may be moved past 180° for drawing. */
  readonly asGiven: Place["geometry"];
  readonly bounds: BBox;
  readonly labelAt: Position;
  readonly measures: Measures;
  /** Whether it lies far from what the story is about. */
  readonly isFar: boolean;
  /** For a far point: the great circle to the nearest line of the story. */
  readonly wayToLine: LineString | undefined;
  /** In reading order; never empty. */
  readonly passages: readonly LinkedParagraph[];
}

/**
 * @param called the same places, with the names by which the page's own sentences call lines
 * @param home ids of the places that the map opens on; null: those that are close together (`farFromHome`)
 */
export function toldPlaces(
  places: readonly Place[],
  article: LinkedArticle,
  called: readonly Place[] = places,
  home: ReadonlySet<string> | null = null,
): ToldPlace[] {
  const passages = passagesBy("place", article);
  const cut = cutBetween(places.map(({ geometry }) => geometry));
  const lines = measurable(called.map((place) => ({ ...place, geometry: cutAt(place.geometry, cut) })));
  const bounded = places.map((place) => {
    const geometry = cutAt(place.geometry, cut);
    return { ...place, geometry, asGiven: place.geometry, bounds: boundsOf(geometry) };
  });
  const far = home ? null : farFromHome(bounded);
  return bounded.map((place) => {
    const isFar = far ? far.has(place.id) : !home?.has(place.id);
    const measures = measure(place, lines, isFar);
    return {
      ...place,
      labelAt: labelPoint(place.geometry),
      measures,
      isFar,
      wayToLine: measures.shape === "point" ? measures.toLine?.way : undefined,
      passages: passages.get(place.id) ?? [],
    };
  });
}
