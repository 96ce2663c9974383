"use client";
/** The page for readers, in a frame: it shows the story as they will see it, and makes the files to hand out. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { FoundName } from "../../geo/make/draft";
import type { OwnStory } from "../../geo/make/own-story";
import { type FromReader, isOurs, type ToReader } from "../own-story/messages";
import type { Product } from "../own-story/press";

export interface Reader {
  /** Another number needs another frame. */
  readonly turn: number;
  /** Ids of the places that are drawn as points; null before anything is shown. */
  readonly points: readonly string[] | null;
  readonly problem: string | null;
  readonly choose: (place: string | null) => void;
  /** @throws Error if the file can't be made */
  readonly make: (product: Product) => Promise<string | Uint8Array>;
}

interface Waiting {
  readonly resolve: (body: string | Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Says which outlines a story will need, so that they are fetched while the page itself is still busy with it. */
export function expectOutlines(frame: HTMLIFrameElement | null, names: readonly FoundName[]): void {
  const outlines = names.flatMap(({ isAdjective, candidates: [likeliest] }) => {
    const outline = isAdjective ? null : likeliest?.outline;
    return outline ? [outline] : [];
  });
  const message: ToReader = { passage: "expect", outlines };
  frame?.contentWindow?.postMessage(message, window.location.origin);
}

/** Drawing the story takes long on a phone, and holds the page up: it waits until the author has stopped typing. */
const REST_MS = 1000;
const isTyping = (): boolean =>
  document.activeElement?.matches("textarea, input:not([type=radio], [type=checkbox])") ?? false;

/**
 * @param frame in which the page for readers is, once it is there
 * @param story null while there is none to show
 * @param isEmpty whether there is no article: the next one begins in a new frame
 */
export function useReader(
  frame: RefObject<HTMLIFrameElement | null>,
  story: OwnStory | null,
  isEmpty: boolean,
): Reader {
  const [turn, setTurn] = useState(0);
  const [isReady, setReady] = useState(false);
  const [points, setPoints] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useRef(new Map<number, Waiting>());
  const asked = useRef(0);

  const tell = useCallback(
    (message: ToReader) => {
      frame.current?.contentWindow?.postMessage(message, window.location.origin);
    },
    [frame],
  );

  useEffect(() => {
    if (!isEmpty) return;
    setTurn((turn) => turn + 1);
    setReady(false);
    setPoints(null);
    setProblem(null);
  }, [isEmpty]);

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow || !isOurs<FromReader>(event)) return;
      const message = event.data;
      if (message.passage === "ready") setReady(true);
      else if (message.passage === "shown") {
        setPoints(message.points);
        setProblem(
          message.missing > 0
            ? "Some outlines did not load: those places are shown as points until there is a connection."
            : null,
        );
      } else {
        const one = waiting.current.get(message.ask);
        waiting.current.delete(message.ask);
        if (message.passage === "made") one?.resolve(message.body);
        else if (one) one.reject(new Error(message.reason));
        else setProblem("The map did not load: it needs a connection the first time.");
      }
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame]);

  const unsent = useRef<OwnStory | null>(null);
  const sendStory = useCallback(() => {
    if (unsent.current) tell({ passage: "story", story: unsent.current });
    unsent.current = null;
  }, [tell]);
  useEffect(() => {
    unsent.current = isReady ? story : null;
    if (!unsent.current) return;
    const timer = setTimeout(sendStory, isTyping() ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [isReady, story, sendStory]);

  const choose = useCallback(
    (place: string | null) => {
      sendStory();
      tell({ passage: "choose", place });
    },
    [sendStory, tell],
  );
  const make = useCallback(
    (product: Product) =>
      new Promise<string | Uint8Array>((resolve, reject) => {
        sendStory();
        asked.current += 1;
        waiting.current.set(asked.current, { resolve, reject });
        tell({ passage: "make", ask: asked.current, product });
      }),
    [sendStory, tell],
  );
  return { turn, points, problem, choose, make };
}
