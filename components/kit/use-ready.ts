"use client";
/** Whether a tool's scripts are there. What isn't ready can't be used yet, so that nothing typed or ticked is lost. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** @returns false on the server and until the page is hydrated */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
