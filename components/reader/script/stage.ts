/** Decides when the movable map is fetched and when it replaces the picture. If it fails, the picture returns. */

import { fetchJson } from "../../kit/fetch-json";
import { isTiles, TILE_SERVERS, type Tiles } from "../../map/furniture/tile-servers";
import type { MapData } from "../../map/map-data";
import type { MapFiles } from "../stage";
import { showSeen } from "./furniture";
import { watchGestures } from "./gestures";
import type { MapBundle, MovableMap, Movement, Seen } from "./movable-map";
import { all, ofPlace, one } from "./page-parts";
import { tilesChoice } from "./tiles-choice";

/** `late`: it is loading and takes long, so the page says so. */
type State = "picture" | "loading" | "late" | "live" | "failed";

/** Put in by the build: the addresses of the movable map's bundle, of the library it needs, and of all their files. */
declare const MAP_BUNDLE: string;
declare const MAP_LIBRARY: string;
declare const MAP_FILES: readonly string[];

/** How long loading may take before it is late, in milliseconds. */
const PATIENCE_MS = 10_000;

const NOTICES: Readonly<Partial<Record<State, string>>> = {
  late: "The movable map is still loading. The places on this picture are links.",
  failed: "The movable map did not load. The places on this picture are links.",
};

/** What each button does, in steps of zoom as in Leaflet. */
const BUTTON: Readonly<Record<string, Movement>> = {
  closer: { dx: 0, dy: 0, closer: 0.5 },
  farther: { dx: 0, dy: 0, closer: -0.5 },
};

export interface Stage {
  /** Fetches the movable map, unless it is there or on its way. */
  readonly load: () => void;
  /** The map goes to places; none for the whole story. @param target to look at, where it isn't the chosen ones */
  readonly show: (chosen: readonly string[], target?: readonly string[]) => void;
  /** To be called when the card, the picture and the furniture have been replaced by those of another page. */
  readonly onTakeOver: () => void;
}

/**
 * @param addressOf where a place on the map leads @param places the ones that stand out
 * @param onDrawn the map has drawn places that bear no marks yet
 */
export function startStage(
  stage: HTMLElement,
  addressOf: (place: string) => string,
  places: readonly string[],
  onDrawn: () => void,
): Stage {
  const container = one(".live", stage);
  const files = JSON.parse(stage.dataset.files ?? "null") as MapFiles | null;
  let state: State = "picture";
  let map: MovableMap | null = null;
  let tiles: Tiles = "none";
  let shown = { chosen: places, target: places };
  let seen: Seen | null = null;
  let pressed: string | null = null;
  let focused: string | null = null;

  const set = (next: State) => {
    state = next;
    stage.dataset.map = next;
    tellState();
  };
  const tellState = () => notify(stage, NOTICES[state] ?? "", state === "late" || state === "failed");
  const gestures = watchGestures(stage, () => state !== "live" && state !== "failed");

  const fail = () => {
    if (state === "failed") return;
    map?.end();
    map = null;
    seen = null;
    container?.replaceChildren();
    set("failed");
    gestures.take();
    // The focused element went with the movable map: focus the same place on the picture.
    if (focused && document.activeElement === document.body) focusOn(`.picture a${ofPlace(focused)}`);
  };

  const takePlace = () => {
    if (!map) return;
    const onPicture = document.activeElement?.closest(".picture [data-place]")?.getAttribute("data-place");
    const movement = gestures.take();
    if (movement) map.move(movement);
    set("live");
    if (onPicture) focusOn(`.live [role=link]${ofPlace(onPicture)}`);
    if (pressed) press(pressed);
    pressed = null;
  };

  const load = async () => {
    if (state !== "picture" || !container || !files) return;
    set("loading");
    setTimeout(() => state === "loading" && set("late"), PATIENCE_MS);
    try {
      const [{ mountMap }, data] = await Promise.all([importMap(), fetchJson<MapData>(files.data)]);
      map = mountMap(container, {
        data,
        files,
        addressOf,
        ...shown,
        tiles,
        onReady: () => gestures.whenReleased(takePlace),
        onFailure: fail,
        onTilesFailure: () => notify(stage, "The online map did not load; this page keeps its own.", false),
        onDrawn,
        onMoved: (now) => {
          seen = now;
          showSeen(now);
        },
      });
    } catch {
      fail();
    }
  };

  const press = (movement: string) => {
    if (state === "failed") return;
    if (state !== "live" || !map) {
      pressed = movement;
      void load();
    } else if (movement === "back") map.goBack();
    else if (movement === "ask") map.ask();
    else if (BUTTON[movement]) map.move(BUTTON[movement]);
  };

  const reach = ({ target }: Event) => {
    if (target instanceof Element && target.closest(".picture")) void load();
  };
  for (const sign of ["pointerover", "pointerdown", "focusin"]) stage.addEventListener(sign, reach);
  stage.addEventListener("focusin", ({ target }) => {
    focused = (target instanceof Element && target.closest(".live [data-place]")?.getAttribute("data-place")) || null;
  });
  stage.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-move]") : null;
    if (button?.dataset.move && button.ariaDisabled !== "true") press(button.dataset.move);
  });
  one(".key .credit", stage)?.before(tilesChoice());
  stage.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "tiles" || !isTiles(target.value)) return;
    tiles = target.value;
    credit(stage, tiles);
    tellState();
    map?.setTiles(tiles);
    void load();
  });
  // The pointer or the focus may already be there.
  if (one(".picture:is(:hover, :focus-within)", stage)) void load();

  return {
    load: () => void load(),
    show: (chosen, target = chosen) => {
      // Gestures made on the picture of one place don't apply to another's.
      if (target.join() !== shown.target.join() && state !== "live") gestures.take();
      shown = { chosen, target };
      map?.show(chosen, target);
    },
    onTakeOver: () => {
      if (state === "live" && seen) showSeen(seen);
    },
  };
}

/** Fetches all files at once, but runs React in a task of its own, so that no task is long on a slow phone. */
async function importMap(): Promise<MapBundle> {
  for (const href of MAP_FILES) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  await import(MAP_LIBRARY);
  await new Promise((nextTask) => setTimeout(nextTask));
  return import(MAP_BUNDLE);
}

/** Shows in one line what doesn't work. */
function notify(stage: HTMLElement, words: string, canTryAgain: boolean): void {
  const line = one(".stage-notice", stage);
  if (!line || (words === "" && line.childElementCount === 0)) return;
  line.replaceChildren();
  if (words === "") return;
  line.append(Object.assign(document.createElement("p"), { textContent: words }));
  if (!canTryAgain) return;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
  button.addEventListener("click", () => window.location.reload());
  line.append(button);
}

/** Names whose tiles are shown, for as long as they are. */
function credit(stage: HTMLElement, tiles: Tiles): void {
  const line = one(".tiles-credit", stage);
  if (!line) return;
  line.hidden = tiles === "none";
  line.textContent = tiles === "none" ? "" : TILE_SERVERS[tiles].credit;
}

function focusOn(selector: string): void {
  requestAnimationFrame(() => all<SVGElement>(selector)[0]?.focus({ preventScroll: true }));
}
