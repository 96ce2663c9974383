"use client";
/** Says that the page's scripts are there: scripts/finish/start.js then does what was pressed too early. */
import { useEffect } from "react";

export function Awake() {
  useEffect(() => {
    document.documentElement.dataset.awake = "";
    window.dispatchEvent(new Event("awake"));
  }, []);
  return null;
}
