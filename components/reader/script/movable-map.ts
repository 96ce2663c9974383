/** The interface between the page and the movable map, which is a bundle of its own: map/leaflet/. */

import type { Camera } from "../../../geo/map/mercator";
import type { Tiles } from "../../map/furniture/tile-servers";
import type { MapData } from "../../map/map-data";
import type { MapFiles } from "../stage";

/** A movement of the picture or the map, by hand or by a button. */
export interface Movement {
  /** CSS pixels to the right and down. */
  readonly dx: number;
  readonly dy: number;
  /** Steps of zoom, of which each doubles the scale. */
  readonly closer: number;
}

/** What the movable map shows. */
export interface Seen extends Camera {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether one can go closer, and farther. */
  readonly canGoCloser: boolean;
  readonly canGoFarther: boolean;
  /** Whether the map is still at the view for the chosen place. */
  readonly isFirstView: boolean;
}

export interface MapOptions {
  readonly data: MapData;
  readonly files: MapFiles;
  /** @returns where a place on the map leads */
  readonly addressOf: (place: string) => string;
  /** Ids of the places that stand out. */
  readonly chosen: readonly string[];
  /** Ids of the places to look at; none for the whole story. */
  readonly target: readonly string[];
  readonly tiles: Tiles;
  /** It is drawn, and may take the picture's place. */
  readonly onReady: () => void;
  /** It broke: nothing of it is left. */
  readonly onFailure: () => void;
  readonly onTilesFailure: () => void;
  /** Places were drawn that bear no marks yet. */
  readonly onDrawn: () => void;
  readonly onMoved: (seen: Seen) => void;
}

export interface MovableMap {
  readonly show: (chosen: readonly string[], target: readonly string[]) => void;
  readonly setTiles: (tiles: Tiles) => void;
  readonly move: (movement: Movement) => void;
  /** Goes back to the view for the chosen place. */
  readonly goBack: () => void;
  /** Says what is in the middle of the map. */
  readonly ask: () => void;
  readonly end: () => void;
}

/** What the bundle exports. */
export interface MapBundle {
  readonly mountMap: (container: HTMLElement, options: MapOptions) => MovableMap;
}
