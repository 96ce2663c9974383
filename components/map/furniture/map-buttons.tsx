/**
 * The buttons that move the map. They stand on the picture too, so that readers see that the map can be moved; the
 * first press loads the movable map.
 */

export function MapButtons() {
  return (
    <div className="map-buttons needs-scripts" role="group" aria-label="Move the map">
      <button type="button" data-move="closer" aria-label="Zoom in">
        +
      </button>
      <button type="button" data-move="farther" aria-label="Zoom out">
        −
      </button>
      <button type="button" data-move="back" aria-label="Back to the first view" aria-disabled="true">
        ⟲<span> First view</span>
      </button>
      <button type="button" data-move="ask">
        What is here?
      </button>
    </div>
  );
}

/** Shown until the reader has touched the map. */
export function MapHint() {
  return (
    <p className="map-hint needs-scripts">
      <span className="by-mouse">Drag</span>
      <span className="by-touch">Two fingers</span> to move the map
    </p>
  );
}

/** The switch that makes the map follow the text; script/follow.ts makes it work. */
export function FollowSwitch() {
  return (
    <div className="follow needs-scripts">
      <label>
        <input type="checkbox" name="follow" autoComplete="off" />
        Follow the text
      </label>
      <p />
    </div>
  );
}
