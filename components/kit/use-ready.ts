"use client";
/** Whether a tool's scripts have loaded. Until then its controls are disabled, so that no input is lost. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** @returns false on the server and until the page is hydrated */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
