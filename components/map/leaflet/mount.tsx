/**
 * The movable map, a bundle of its own: React, react-leaflet and Leaflet replace the picture. Of a document's code,
 * only this folder imports them. The build puts in Leaflet's style sheet.
 */
import type { Map as LeafletMap } from "leaflet";
import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { toLatLng } from "../../../geo/map/bounds";
import { project, unproject } from "../../../geo/map/mercator";
import type { MapBundle, MapOptions } from "../../reader/script/movable-map";
import { LiveMap } from "./live-map";
import type { Asking } from "./what-is-here";

declare const LEAFLET_CSS: string;

export const mountMap: MapBundle["mountMap"] = (container, options) => {
  addStyles();
  const root = createRoot(container, { onUncaughtError: options.onFailure });
  const map = createRef<LeafletMap>();
  const asking = createRef<Asking>();
  let shown: Pick<MapOptions, "chosen" | "target" | "tiles"> = options;
  let backs = 0;
  const draw = () => root.render(<LiveMap {...options} {...shown} {...{ map, asking, backs }} />);
  draw();
  return {
    show: (chosen, target) => {
      shown = { ...shown, chosen, target };
      draw();
    },
    setTiles: (tiles) => {
      shown = { ...shown, tiles };
      draw();
    },
    move: ({ dx, dy, closer }) => {
      const leaflet = map.current;
      if (!leaflet) return;
      const { lng, lat } = leaflet.getCenter();
      const zoom = leaflet.getZoom();
      const scale = 2 ** closer;
      const [x, y] = project([lng, lat], zoom);
      leaflet.setView(toLatLng(unproject([x - dx / scale, y - dy / scale], zoom)), zoom + closer, {
        animate: dx === 0 && dy === 0 && !isStill(),
      });
    },
    goBack: () => {
      backs += 1;
      draw();
    },
    ask: () => asking.current?.askAboutMiddle(),
    end: () => root.unmount(),
  };
};

const isStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

let styled = false;

function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LEAFLET_CSS);
  // It comes after the page's own styles, whose selectors for the movable map are more specific.
  document.adoptedStyleSheets.push(sheet);
}
