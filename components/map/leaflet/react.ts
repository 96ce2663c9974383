/** React, in a file of its own: the page runs it in a separate task, so that no task is long on a slow phone. */
export { createElement } from "react";
export { createPortal } from "react-dom";
export { createRoot } from "react-dom/client";
