"use client";
/**
 * Where the map of the page that is open looks: the map outlives its pages, and each brings its own view, so that none
 * carries those of all the others. Shown as the frame in the locator and as the scale bar.
 */
import { createContext, useContext, useLayoutEffect } from "react";
import type { Pixel } from "../../geo/mercator";
import { useChosenPlace } from "../selection";
import { LocatorFrames } from "./locator";
import { ScaleBar } from "./scale-bar";
import type { View, Views } from "./view";

interface Looks {
  /** What the movable map shows; null while the picture is there. */
  readonly moved: View | null;
  readonly setViews: (views: Views) => void;
}

export const LooksContext = createContext<Looks>({ moved: null, setViews: () => {} });

interface PageViewProps {
  /** Of the places that may be chosen on the page, by id; the story's own under the empty string. */
  readonly views: Readonly<Record<string, Views>>;
  /** Of the locator, in pixels. */
  readonly size: Pixel;
}

export function PageView({ views, size }: PageViewProps) {
  const { moved, setViews } = useContext(LooksContext);
  const own = views[useChosenPlace() ?? ""];
  useLayoutEffect(() => {
    if (own) setViews(own);
  }, [setViews, own]);
  if (!own) return null;
  return (
    <div className="furniture">
      <LocatorFrames size={size} views={own} moved={moved} />
      <ScaleBar views={own} moved={moved} />
    </div>
  );
}
