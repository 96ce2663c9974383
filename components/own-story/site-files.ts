/** Where the files are from which a visitor's own story is drawn; the page passes them to its script. */
import type { Ground } from "../map/static/ground-layers";

export interface SiteFiles {
  /** The places that the site itself knows, with their outlines and lines, as JSON. */
  readonly places: string;
  /** The address of the folder with the outlines, with a slash at the end. */
  readonly shapes: string;
  readonly ground: Ground;
}
