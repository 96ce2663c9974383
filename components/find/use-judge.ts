"use client";
/** Judges the answers: the code that measures and the places' outlines are fetched once the game has begun. */
import { useCallback, useRef } from "react";
import type { Askable, Finding } from "../../geo/places/finding";
import type { Position } from "../../geo/types";
import type { MapData } from "../map/map-data";

/** Where the player pointed, or the id of the place that was chosen. */
export type Given = { readonly at: Position } | { readonly chosen: string };

type Judge = (given: Given, asked: string) => Finding;

async function load(dataAddress: string): Promise<Judge> {
  const [{ judgePoint, judgeChoice }, response] = await Promise.all([
    import("../../geo/places/finding"),
    fetch(dataAddress),
  ]);
  if (!response.ok) throw new Error(`${dataAddress}: ${response.status}`);
  const { places } = (await response.json()) as MapData;
  const byId = (id: string): Askable => {
    const place = places.find((p) => p.id === id);
    if (!place) throw new Error(`${dataAddress}: no place '${id}'`);
    return place;
  };
  return (given, asked) =>
    "at" in given ? judgePoint(given.at, byId(asked), places) : judgeChoice(byId(given.chosen), byId(asked));
}

/** @returns a function that resolves to the judge, or rejects if it can't be fetched; calling it again tries again */
export function useJudge(dataAddress: string): () => Promise<Judge> {
  const loading = useRef<Promise<Judge>>(null);
  return useCallback(() => {
    loading.current ??= load(dataAddress).catch((error: unknown) => {
      loading.current = null;
      throw error;
    });
    return loading.current;
  }, [dataAddress]);
}
