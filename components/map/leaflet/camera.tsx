"use client";
/** Where the map looks, and what the reader's hands and wheel do to it. */
import { useEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { toLatLng } from "../../../geo/bounds";
import type { Camera } from "../../../geo/mercator";
import type { View } from "../view";

/** Goes to a camera whenever it is another one. */
export function MoveTo({ camera }: { camera: Camera }) {
  const map = useMap();
  const arrived = useRef(camera);
  useEffect(() => {
    if (arrived.current === camera) return;
    arrived.current = camera;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.setView(toLatLng(camera.center), camera.zoom, { animate: !still, duration: 0.4 });
  }, [map, camera]);
  return null;
}

/** Says what is in view, at first and whenever the map has come to rest. */
export function ReportView({ onView }: { onView: (view: View) => void }) {
  const map = useMap();
  const report = () => {
    const { lng, lat } = map.getCenter();
    const bounds = map.getBounds();
    onView({
      center: [lng, lat],
      zoom: map.getZoom(),
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    });
  };
  useMapEvents({ moveend: report, resize: report });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map is there.
  useEffect(report, []);
  return null;
}

/** The wheel scrolls the page until the reader has taken hold of the map. */
export function WheelWhenFocused() {
  const map = useMap();
  useEffect(() => {
    const on = () => void map.scrollWheelZoom.enable();
    const off = () => void map.scrollWheelZoom.disable();
    const container = map.getContainer();
    container.addEventListener("focusin", on);
    container.addEventListener("mouseleave", off);
    return () => {
      container.removeEventListener("focusin", on);
      container.removeEventListener("mouseleave", off);
    };
  }, [map]);
  return null;
}

/** Says so once everything is drawn. */
export function Ready({ onReady }: { onReady: () => void }) {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onReady);
    });
    return () => cancelAnimationFrame(frame);
  }, [onReady]);
  return null;
}
