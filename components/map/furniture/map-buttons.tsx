/**
 * The buttons that move the map. They stand on the picture as they do on the movable map: so one sees that it moves, and the
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
        ⟲
      </button>
      <button type="button" data-move="ask" aria-label="What is in the middle of the map?">
        ?
      </button>
    </div>
  );
}
