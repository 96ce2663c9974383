/**
 * What moves the map, and says so. It stands on the picture as it does on the movable map: so one sees that it moves, and the
 * first press brings it.
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

/** Said until one has touched the map. */
export function MapHint() {
  return (
    <p className="map-hint needs-scripts">
      <span className="by-mouse">Drag</span>
      <span className="by-touch">Two fingers</span> to move the map
    </p>
  );
}

/** Whether the map goes where the text is; script/follow.ts says what it follows. */
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
