/** Says in which country and region a point lies: the one clicked or, for the keyboard, the middle of the map. */
import { DomEvent } from "leaflet";
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CircleMarker, useMap, useMapEvents } from "react-leaflet";
import { toLatLng } from "../../../geo/map/bounds";
import type { Answer } from "../../../geo/places/region-at";
import type { CountryEntry, CountryFile } from "../../../geo/places/world-shapes";
import type { Position } from "../../../geo/types";
import { fetchJson } from "../../kit/fetch-json";
import { figure } from "../../kit/figures";
import type { MapData } from "../map-data";

export interface Asking {
  readonly askAboutMiddle: () => void;
}

interface WhereProps {
  readonly ref: Ref<Asking>;
  readonly data: MapData;
  /** The folder of the outlines of all countries. */
  readonly shapesFolder: string;
}

type State =
  | { readonly kind: "closed" }
  | { readonly kind: "open"; readonly at: Position; readonly answer: Answer | "asking" | "failed" };

export function Where({ ref, data, shapesFolder }: WhereProps) {
  const map = useMap();
  const [state, setState] = useState<State>({ kind: "closed" });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) DomEvent.disableClickPropagation(box.current);
  }, []);
  const close = useCallback(() => setState({ kind: "closed" }), []);

  const ask = async (at: Position) => {
    setState({ kind: "open", at, answer: "asking" });
    const answer = await answerTo(at, data, shapesFolder).catch(() => "failed" as const);
    // An answer to an older question comes too late.
    setState((now) => (now.kind === "open" && now.at === at ? { ...now, answer } : now));
  };
  useImperativeHandle(ref, () => ({
    askAboutMiddle: () => {
      const { lng, lat } = map.getCenter();
      void ask([lng, lat]);
    },
  }));
  useMapEvents({ click: ({ latlng }) => void ask([latlng.lng, latlng.lat]) });

  useEffect(() => {
    if (state.kind === "closed") return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };
    // The button that asks stands beside the map.
    const stage = map.getContainer().closest<HTMLElement>(".stage");
    stage?.addEventListener("keydown", onKey);
    return () => stage?.removeEventListener("keydown", onKey);
  }, [map, state.kind, close]);

  return (
    <>
      {state.kind === "open" && (
        <CircleMarker center={toLatLng(state.at)} radius={5} className="map-asked" interactive={false} />
      )}
      {createPortal(
        <div ref={box} className="answer" role="status" data-open={state.kind === "open" || undefined}>
          {state.kind === "open" && (
            <>
              <p>{sentence(state.answer)}</p>
              <button type="button" onClick={close} aria-label="Close the answer">
                ×
              </button>
            </>
          )}
        </div>,
        map.getContainer(),
      )}
    </>
  );
}

async function answerTo([longitude, latitude]: Position, data: MapData, folder: string): Promise<Answer> {
  // East of 180° it is the same world again.
  const at: Position = [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
  const lines = data.places.flatMap(({ name, geometry }) =>
    geometry.type === "LineString" ? [{ name, geometry }] : [],
  );
  const [{ whereIs }, { countriesAround, shapesOf }, index] = await Promise.all([
    import("../../../geo/places/region-at"),
    import("../../../geo/places/world-shapes"),
    fetchJson<CountryEntry[]>(`${folder}index.json`),
  ]);
  const around = await Promise.all(
    countriesAround(at, index).map(async ({ code, name }) => {
      const { regions } = shapesOf(await fetchJson<CountryFile>(`${folder}${code}.json`));
      return { country: name, regions };
    }),
  );
  return whereIs(at, around, lines);
}

function sentence(answer: Answer | "asking" | "failed"): string {
  if (answer === "asking") return "Looking…";
  if (answer === "failed") return "The answer could not be loaded.";
  const region = answer.region ?? "No country: sea";
  if (!answer.line) return `${region}.`;
  return `${region}. ${figure.format(answer.line.km)} km from the ${answer.line.name}.`;
}
