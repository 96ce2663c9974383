"use client";
/** Saves the draft as it changes, and opens other drafts or the story in the address. */
import { useCallback, useEffect, useRef, useState } from "react";
import { MAKE } from "../../geo/addresses";
import type { Draft } from "../../geo/make/draft";
import { decodeStory } from "../../geo/make/story-link";
import { deleteDraft, type KeptDraft, keepDraft, keptDraft, keptDrafts } from "./drafts";

export interface Drafts {
  /** Last changed first. */
  readonly all: readonly KeptDraft[];
  /** Whether the draft on screen is saved. */
  readonly state: "kept" | "keeping" | "not kept";
  readonly problem: string | null;
  readonly goOn: (draft: KeptDraft) => void;
  readonly remove: (draft: KeptDraft) => Promise<void>;
  /** Leaves the draft for an empty page; it stays kept. */
  readonly begin: () => void;
}

/** How long to wait after a change before saving, in milliseconds. */
const REST_MS = 300;

const idInAddress = (): string | null => new URLSearchParams(window.location.search).get("draft");
const addressOf = (id: string | null): string => (id === null ? MAKE : `${MAKE}?draft=${id}`);

export function useDrafts(draft: Draft, open: (draft: Draft) => void): Drafts {
  const [all, setAll] = useState<readonly KeptDraft[]>([]);
  const [state, setState] = useState<Drafts["state"]>("kept");
  const [problem, setProblem] = useState<string | null>(null);
  const id = useRef<string | null>(null);
  const last = useRef<Draft | null>(null);
  const opening = useRef(open);
  opening.current = open;

  const list = useCallback(async () => {
    try {
      setAll(await keptDrafts());
    } catch {
      // A private window: nothing is kept, and Toolbar says so.
      setState("not kept");
    }
  }, []);

  useEffect(() => {
    const start = async () => {
      await list();
      const code = window.location.hash.slice(1).split("/")[0] ?? "";
      const inAddress = idInAddress();
      if (code) {
        const decoded = decodeStory(code);
        if (decoded.kind === "story") {
          // The code that turns a story back into a draft is large and seldom needed.
          const { draftOf } = await import("../../geo/make/reopen");
          opening.current(draftOf(decoded.story));
        } else
          setProblem(
            decoded.kind === "later"
              ? "The story in this address was made with a later version of this page."
              : "The story in this address is damaged.",
          );
        window.history.replaceState(null, "", MAKE);
      } else if (inAddress !== null) {
        const kept = await keptDraft(inAddress).catch(() => undefined);
        if (kept) {
          id.current = kept.id;
          last.current = kept.draft;
          opening.current(kept.draft);
        } else window.history.replaceState(null, "", MAKE);
      }
    };
    void start();
  }, [list]);

  useEffect(() => {
    if (draft === last.current || (draft.text.trim() === "" && id.current === null)) return;
    setState("keeping");
    let isLatest = true;
    const keep = async () => {
      id.current ??= crypto.randomUUID();
      const { title } = draft.facts;
      try {
        await keepDraft({ id: id.current, title, changed: Date.now(), draft });
        last.current = draft;
        window.history.replaceState(null, "", addressOf(id.current));
        // Otherwise a change made meanwhile is still to be saved.
        if (isLatest) setState("kept");
      } catch {
        setState("not kept");
      }
    };
    const timer = setTimeout(() => void keep(), REST_MS);
    // Saves at once if the tab is closed or hidden before then.
    const atOnce = () => document.visibilityState === "hidden" && void keep();
    document.addEventListener("visibilitychange", atOnce);
    return () => {
      isLatest = false;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", atOnce);
    };
  }, [draft]);

  return {
    all,
    state,
    problem,
    goOn: (kept) => {
      id.current = kept.id;
      last.current = kept.draft;
      window.history.replaceState(null, "", addressOf(kept.id));
      open(kept.draft);
    },
    remove: async (kept) => {
      await deleteDraft(kept.id).catch(() => {});
      await list();
    },
    begin: () => window.location.assign(MAKE),
  };
}
