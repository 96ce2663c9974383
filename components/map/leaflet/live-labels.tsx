/** The names over Leaflet, placed again whenever the map comes to rest. */
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import { furnitureBoxes } from "../furniture/furniture-boxes";
import { type MapData, obstaclesOf } from "../map-data";
import { Labels } from "../static/labels";

export function LiveLabels({ data, chosen }: { readonly data: MapData; readonly chosen: string | null }) {
  const map = useMap();
  const pane = useNamesPane(map);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const svg = useRef<SVGSVGElement>(null);

  useLayoutEffect(() => {
    const place = () => {
      const center = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const frame = { width: width - 8, height: height - 8 };
      const camera = { center: [center.lng, center.lat], zoom: map.getZoom() } as const;
      setLabels(placeLabels(data.labels, camera, frame, { ...obstaclesOf(data.places), boxes: furnitureBoxes(frame) }));
      const { x, y } = map.latLngToLayerPoint(center);
      if (svg.current) svg.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    map.on("moveend zoomend resize", place);
    return () => void map.off("moveend zoomend resize", place);
  }, [map, data]);

  return createPortal(
    <svg ref={svg} className="leaflet-zoom-hide live-labels" width="1" height="1" aria-hidden="true">
      <Labels labels={labels} chosen={chosen} />
    </svg>,
    pane,
  );
}

function useNamesPane(map: LeafletMap): HTMLElement {
  const [pane] = useState(() => map.getPane("names") ?? map.createPane("names"));
  useEffect(() => {
    pane.style.zIndex = "450";
    pane.style.pointerEvents = "none";
  }, [pane]);
  return pane;
}
