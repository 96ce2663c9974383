"use client";
/** Runs the finder's worker: it finds places, times and voices while the author writes, and looks names up. */
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { type Block, textOf } from "../../../geo/make/blocks";
import type { Candidate, FoundName } from "../../../geo/make/draft";
import { NOTHING_READ, type Read, type ToRead } from "../../../geo/make/read";
import type { FinderFiles, FromFinder, ToFinder } from "./messages";

/** `share`: how much of the gazetteer has loaded, from 0 to 1. */
export type FinderState =
  | { readonly is: "loading"; readonly share: number }
  | { readonly is: "finding" | "rests" }
  | { readonly is: "failed"; readonly reason: string };

export interface Finder {
  readonly state: FinderState;
  /** The names found, in the text as it was when last searched. */
  readonly names: readonly FoundName[];
  /** Likewise its times, and who says its sentences. */
  readonly read: Read;
  /** Begins with an article that is about to be given: the worker searches it while the page is still being drawn. */
  readonly begin: (blocks: readonly Block[]) => void;
  readonly lookUp: (name: string) => Promise<readonly Candidate[]>;
  /** Starts again after a failure. */
  readonly tryAgain: () => void;
}

/** How long to wait after typing before searching the text, in milliseconds. */
const REST_MS = 250;

const NONE: readonly FoundName[] = [];

/**
 * @param text the same blocks, with what finding times and voices also needs
 * @param onFound called with the names before they are given; always the same function
 */
export function useFinder(
  files: FinderFiles,
  blocks: readonly Block[],
  text: ToRead,
  onFound: (names: readonly FoundName[]) => void,
): Finder {
  const [state, setState] = useState<FinderState>({ is: "loading", share: 0 });
  const [names, setNames] = useState<readonly FoundName[]>(NONE);
  const [read, setRead] = useState<Read>(NOTHING_READ);
  const [attempt, setAttempt] = useState(0);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const askedToRead = useRef(0);
  const wasEmpty = useRef(true);
  /** The text that `begin` was called with. */
  const begun = useRef<string | null>(null);
  const lastRead = useRef<readonly Block[] | null>(null);
  const waiting = useRef(new Map<number, (candidates: readonly Candidate[]) => void>());
  const { gazetteer, places } = files;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew.
  useEffect(() => {
    const now = new Worker(new URL("./finder-worker.ts", import.meta.url), { type: "module" });
    worker.current = now;
    now.addEventListener("message", ({ data }: MessageEvent<FromFinder>) => {
      switch (data.is) {
        case "loading":
          return setState(data);
        case "ready":
          return setState({ is: "rests" });
        case "failed":
          return setState(data);
        case "looked up":
          waiting.current.get(data.ask)?.(data.candidates);
          waiting.current.delete(data.ask);
          return;
        case "read":
          return data.ask === askedToRead.current ? startTransition(() => setRead(data.read)) : undefined;
        case "found":
          if (data.ask !== asked.current) return;
          onFound(data.names);
          // Listing them takes long on a phone: whoever types, or the preview, goes first.
          return startTransition(() => {
            setNames(data.names);
            setState({ is: "rests" });
          });
      }
    });
    now.addEventListener("error", () => setState({ is: "failed", reason: "the finder did not start" }));
    setState({ is: "loading", share: 0 });
    send(now, { do: "start", files: { gazetteer, places } });
    const asking = waiting.current;
    return () => {
      now.terminate();
      // It answers no more: whoever asked it gets nothing, and may ask again.
      for (const answer of asking.values()) answer([]);
      asking.clear();
    };
  }, [gazetteer, places, attempt, onFound]);

  const search = useCallback((blocks: readonly Block[]) => {
    asked.current += 1;
    if (worker.current) send(worker.current, { do: "find", ask: asked.current, blocks });
    setState((state) => (state.is === "rests" ? { is: "finding" } : state));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt looks again.
  useEffect(() => {
    const isBegun = begun.current === textOf(blocks);
    begun.current = null;
    // A new article is searched at once.
    const rest = wasEmpty.current ? 0 : REST_MS;
    wasEmpty.current = blocks.length === 0;
    if (blocks.length === 0) return setNames(NONE);
    if (isBegun) return;
    const timer = setTimeout(() => search(blocks), rest);
    return () => clearTimeout(timer);
  }, [blocks, search, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again.
  useEffect(() => {
    if (text.blocks.length === 0) {
      setRead(NOTHING_READ);
      return;
    }
    // We wait only while the author types: a correction shows at once.
    const isTyping = lastRead.current !== text.blocks;
    lastRead.current = text.blocks;
    const timer = setTimeout(
      () => {
        askedToRead.current += 1;
        if (worker.current) send(worker.current, { do: "read", ask: askedToRead.current, text });
      },
      isTyping ? REST_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [text, attempt]);

  const begin = useCallback(
    (blocks: readonly Block[]) => {
      if (blocks.length === 0) return;
      begun.current = textOf(blocks);
      search(blocks);
    },
    [search],
  );
  const lookUp = useCallback(
    (name: string) =>
      new Promise<readonly Candidate[]>((resolve) => {
        const ask = -Math.round(performance.now() * 1000);
        waiting.current.set(ask, resolve);
        if (worker.current) send(worker.current, { do: "look up", ask, name });
        else resolve([]);
      }),
    [],
  );
  return { state, names, read, begin, lookUp, tryAgain: () => setAttempt((n) => n + 1) };
}

const send = (worker: Worker, message: ToFinder): void => worker.postMessage(message);
