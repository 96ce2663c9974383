/**
 * The first gesture on the picture already moves the map: until the movable map has loaded, the picture follows the
 * fingers, and their movement is then applied to the map. One finger scrolls the page, as it does on the map.
 */
import type { Movement } from "./movable-map";
import { one } from "./page-parts";

/** How far a pointer may move, in CSS pixels, and still press what is under it rather than move the map. */
const STILL_PX = 3;
/** How much a double tap zooms in, the same as Leaflet's. */
const DOUBLE_TAP = 0.5;

export interface Gestures {
  /** @returns the movement since the last call, or null if there was none */
  readonly take: () => Movement | null;
  /** Calls back once no finger is on the picture: never between press and release, or the click would miss. */
  readonly whenReleased: (act: () => void) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param stage around the picture @param isPicture whether the picture is what one sees */
export function watchGestures(stage: HTMLElement, isPicture: () => boolean): Gestures {
  const fingers = new Map<number, Point>();
  let done: Movement | null = null;
  let before: Movement = { dx: 0, dy: 0, closer: 0 };
  let started: readonly Point[] = [];
  let waiting: (() => void) | null = null;
  let dragged = false;

  const draw = () => {
    const picture = one<SVGSVGElement>(".picture > svg", stage);
    if (!picture) return;
    const { dx, dy, closer } = done ?? { dx: 0, dy: 0, closer: 0 };
    picture.style.transform = done ? `translate(${dx}px, ${dy}px) scale(${2 ** closer})` : "";
  };

  /** When a finger is put down or lifted: keeps the movement so far, and starts anew. */
  const begin = () => {
    before = done ?? { dx: 0, dy: 0, closer: 0 };
    started = [...fingers.values()];
  };

  const onDown = (event: PointerEvent) => {
    dragged = false;
    if (!isPicture() || event.button !== 0 || !isOnPicture(event)) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    begin();
  };

  const onMove = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    // A context menu may have swallowed the pointerup.
    if (event.pointerType === "mouse" && event.buttons === 0) {
      onUp(event);
      return;
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const now = [...fingers.values()];
    // One pointer is enough for a mouse; with fingers it takes two.
    if (now.length < (event.pointerType === "mouse" ? 1 : 2)) return;
    const moved = movementBetween(started, now, middleOf(stage));
    if (!dragged && Math.hypot(moved.dx, moved.dy) <= STILL_PX && Math.abs(moved.closer) < 0.02) return;
    dragged = true;
    done = added(before, moved);
    draw();
  };

  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    begin();
    if (fingers.size > 0 || !waiting) return;
    // After the click.
    setTimeout(waiting);
    waiting = null;
  };

  stage.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  // A drag is not a click; a click by Enter has no pointer.
  const onClick = (event: MouseEvent) => {
    if (dragged && event.detail > 0 && isPicture() && isOnPicture(event)) event.preventDefault();
  };
  stage.addEventListener("click", onClick, true);
  stage.addEventListener("dblclick", (event) => {
    const { target, clientX, clientY } = event;
    if (!isPicture() || !isOnPicture(event) || (target instanceof Element && target.closest("a"))) return;
    const middle = middleOf(stage);
    const scale = 2 ** DOUBLE_TAP;
    const still = {
      dx: (clientX - middle.x) * (1 - scale),
      dy: (clientY - middle.y) * (1 - scale),
      closer: DOUBLE_TAP,
    };
    done = added(done ?? { dx: 0, dy: 0, closer: 0 }, still);
    draw();
  });

  return {
    take: () => {
      const taken = done;
      done = null;
      draw();
      return taken;
    },
    whenReleased: (act) => {
      if (fingers.size > 0) waiting = act;
      else act();
    },
  };
}

const isOnPicture = ({ target }: Event): boolean => target instanceof Element && target.closest(".picture") !== null;

function middleOf(stage: HTMLElement): Point {
  const { left, top, width, height } = (one(".picture", stage) ?? stage).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/**
 * @param from one or two points, where the fingers were put down @param to the same points, where they are now
 * @param middle of the frame, around which the scale grows
 * @returns the movement that keeps under the fingers what was under them
 */
export function movementBetween(from: readonly Point[], to: readonly Point[], middle: Point): Movement {
  const [a, b] = [centreOf(from), centreOf(to)];
  const [was, is] = [spread(from), spread(to)];
  const scale = was > 0 && is > 0 ? is / was : 1;
  return {
    dx: b.x - middle.x - (a.x - middle.x) * scale,
    dy: b.y - middle.y - (a.y - middle.y) * scale,
    closer: Math.log2(scale),
  };
}

/** @returns the two movements, one after the other, as a single one */
export function added(first: Movement, then: Movement): Movement {
  const scale = 2 ** then.closer;
  return {
    dx: first.dx * scale + then.dx,
    dy: first.dy * scale + then.dy,
    closer: first.closer + then.closer,
  };
}

const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

function spread([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
