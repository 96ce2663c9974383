/** The places in view and their names. With more places than can be links, they are chosen again after every move. */
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { inDrawingOrder, type MapData } from "../map-data";
import { MOST_LINKS, placeLabelsOf, type Shown, shownPlaces } from "../visible-places";
import { LiveCrowd } from "./live-crowd";
import { LiveLabels } from "./live-labels";
import { LiveLine, LivePlace } from "./live-place";

interface LivePlacesProps {
  readonly data: MapData;
  readonly addressOf: (place: string) => string;
  readonly chosen: readonly string[];
  readonly onDrawn: () => void;
}

export function LivePlaces({ data, addressOf, chosen, onDrawn }: LivePlacesProps) {
  const shown = useShown(data, chosen);
  const places = useMemo(() => inDrawingOrder(shown.links), [shown]);
  const named = useMemo(() => ({ places: shown.links, labels: placeLabelsOf(shown, chosen) }), [shown, chosen]);
  const first = useRef(shown);
  const late = shown !== first.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever others are shown.
  useEffect(onDrawn, [shown, onDrawn]);
  return (
    <>
      <LiveCrowd places={shown.crowd} />
      {places.map((place) => (
        <LivePlace key={place.id} place={place} addressOf={addressOf} late={late} />
      ))}
      {places.map((place) => (
        <LiveLine key={place.id} place={place} />
      ))}
      <LiveLabels data={named} subject={data.subject} folder={data.ground.folder} chosen={chosen} />
    </>
  );
}

function useShown({ places }: MapData, chosen: readonly string[]): Shown<MapData["places"][number]> {
  const map = useMap();
  const few = places.length <= MOST_LINKS;
  const [view, setView] = useState(() => surroundingsOf(map));
  const look = () => {
    if (!few) setView(surroundingsOf(map));
  };
  useMapEvents({ moveend: look, resize: look });
  return useMemo(
    () => (few ? { links: places, crowd: [] } : shownPlaces(places, view.camera, view.size, chosen)),
    [few, places, view, chosen],
  );
}

/** The view, with as much around the frame as Leaflet draws. */
function surroundingsOf(map: LeafletMap) {
  const { lng, lat } = map.getCenter();
  const { x, y } = map.getSize();
  return { camera: { center: [lng, lat], zoom: map.getZoom() }, size: { width: 1.2 * x, height: 1.2 * y } } as const;
}
