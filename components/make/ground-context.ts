"use client";
/** What maps in this page are drawn on. */
import { createContext } from "react";
import type { Ground } from "../map/static/ground-layers";

export const GroundContext = createContext<Ground | null>(null);
