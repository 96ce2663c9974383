/** The movable map. */
import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useMemo, useSyncExternalStore } from "react";
import { MapContainer } from "react-leaflet";
import { toLatLng } from "../../../geo/map/bounds";
import { type Camera, MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from "../../../geo/map/mercator";
import type { MapOptions } from "../../reader/script/movable-map";
import { camerasFor } from "../cameras";
import { MoveTo, Ready, ReportView, SaysWhatItIs, StillKeyboard, WheelWhenFocused } from "./camera";
import { currentFrame, onFrameChange } from "./current-frame";
import { LiveGround, WORLD_BOUNDS } from "./ground";
import { LiveWay } from "./live-place";
import { LivePlaces } from "./live-places";
import { OnlineTiles } from "./tiles";
import { type Asking, Where } from "./what-is-here";

interface LiveMapProps extends MapOptions {
  readonly map: RefObject<LeafletMap | null>;
  readonly asking: RefObject<Asking | null>;
  /** How often the reader has asked to go back to the first view. */
  readonly backs: number;
}

export function LiveMap(props: LiveMapProps) {
  const { data, files, addressOf, chosen, onReady, onMoved, onDrawn, onTilesFailure } = props;
  const camera = useCamera(props);
  // One finger scrolls the page, two move the map.
  const dragging = !window.matchMedia("(pointer: coarse)").matches;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <MapContainer
      ref={props.map}
      center={toLatLng(camera.center)}
      zoom={camera.zoom}
      zoomSnap={ZOOM_STEP}
      zoomDelta={2 * ZOOM_STEP}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={WORLD_BOUNDS}
      maxBoundsViscosity={1}
      attributionControl={false}
      zoomControl={false}
      scrollWheelZoom={false}
      dragging={dragging}
      zoomAnimation={!still}
      keyboard={!still}
      fadeAnimation={false}
      // Leaflet's glide after a drag lasts longer than our limit for any motion.
      inertia={false}
    >
      <LiveGround ground={data.ground} />
      <OnlineTiles tiles={props.tiles} onFailure={onTilesFailure} />
      <LiveWay places={data.places} chosen={chosen} />
      <LivePlaces data={data} addressOf={addressOf} chosen={chosen} onDrawn={onDrawn} />
      <Where ref={props.asking} data={data} shapesFolder={files.shapes} />
      <ReportView home={camera} onMoved={onMoved} />
      {/* After what listens: without an animation the map arrives, and says so, at once. */}
      <MoveTo camera={camera} />
      <SaysWhatItIs />
      <WheelWhenFocused />
      {still && <StillKeyboard />}
      <Ready onReady={onReady} folder={data.ground.folder} />
    </MapContainer>
  );
}

/** @returns the camera for the target: a new object whenever the reader asks to go there again */
function useCamera({ data, target, backs }: LiveMapProps): Camera {
  const frame = useSyncExternalStore(onFrameChange, currentFrame);
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone back to, it is another camera that looks the same way.
  return useMemo(() => ({ ...camerasFor(data.places, target)[frame] }), [data, target.join(), frame, backs]);
}
