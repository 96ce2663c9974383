/** What the movable map is made with and Leaflet is not: a file of its own, so that running it is a task of its own. */
export { createElement } from "react";
export { createPortal } from "react-dom";
export { createRoot } from "react-dom/client";
