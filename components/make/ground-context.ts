"use client";
/** The ground on which this page's maps are drawn. */
import { createContext } from "react";
import type { Ground } from "../map/static/ground-layers";

export const GroundContext = createContext<Ground | null>(null);
