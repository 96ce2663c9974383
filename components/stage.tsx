"use client";
/**
 * The map beside the text: first the server's picture, then, once the reader reaches for it or changes the place, Leaflet
 * in the same spot. It outlives every change of place.
 */
import dynamic from "next/dynamic";
import { type ReactNode, type SyntheticEvent, useCallback, useEffect, useRef, useState } from "react";
import { Boundary } from "./boundary";
import type { Cameras } from "./map/cameras";
import { useChosenPlace } from "./selection";

const LiveMap = dynamic(() => import("./map/live-map"), { ssr: false });

interface StageProps {
  /** By place id; the story's own under the empty string. */
  readonly cameras: Readonly<Record<string, Cameras>>;
  readonly dataAddress: string;
  readonly groundAddress: string;
  /** The server's picture (class `picture`) and the card. */
  readonly children: ReactNode;
}

type State = "picture" | "loading" | "live" | "failed";

export function Stage({ cameras, dataAddress, groundAddress, children }: StageProps) {
  const [state, setState] = useState<State>("picture");
  const stage = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const chosen = useChosenPlace();
  const first = useRef(chosen);
  const load = useCallback(() => setState((now) => (now === "picture" ? "loading" : now)), []);
  const onFailure = useCallback(() => setState("failed"), []);

  useEffect(() => {
    if (chosen !== first.current) load();
  }, [chosen, load]);

  const onReady = useCallback(() => {
    const takeOver = () => {
      const focused = stage.current?.querySelector(".picture [data-place]:focus")?.getAttribute("data-place");
      setState("live");
      if (focused) requestAnimationFrame(() => focusPlace(stage.current, focused));
    };
    // Never between press and release: the click would miss.
    if (pressed.current) window.addEventListener("pointerup", () => setTimeout(takeOver), { once: true });
    else takeOver();
  }, []);

  const onMap = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest(".picture")) load();
  };
  const onPress = (event: SyntheticEvent) => {
    pressed.current = true;
    const release = () => {
      pressed.current = false;
    };
    window.addEventListener("pointerup", release, { once: true });
    onMap(event);
  };

  return (
    <section
      ref={stage}
      className="stage"
      aria-label="Map"
      data-map={state}
      onPointerOver={onMap}
      onPointerDown={onPress}
      onFocus={onMap}
    >
      <div className="live">
        {(state === "loading" || state === "live") && (
          <Boundary onError={onFailure}>
            <LiveMap {...{ cameras, dataAddress, groundAddress, onReady, onFailure }} />
          </Boundary>
        )}
      </div>
      {children}
      {state === "failed" && (
        <p className="stage-notice" role="status">
          The movable map could not be loaded; this picture of it stays, and its places are links.
        </p>
      )}
    </section>
  );
}

/** Keyboard focus moves from the picture's place to the same place on the live map. */
function focusPlace(stage: HTMLElement | null, place: string): void {
  stage
    ?.querySelector<SVGElement>(`.live [data-place="${CSS.escape(place)}"][tabindex]`)
    ?.focus({ preventScroll: true });
}
