/** Where the site has what a story of one's own is drawn from; the page says it to its script. */
import type { Ground } from "../map/static/ground-layers";

export interface SiteFiles {
  /** The places that the site itself knows, with their outlines and lines, as JSON. */
  readonly places: string;
  /** The address that the names of the files with outlines follow. */
  readonly shapes: string;
  readonly ground: Ground;
}
