"use client";
/**
 * Makes a story from anyone's article: its places, times and voices are found, corrected, previewed as readers will see
 * them, and handed out.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { blocksOf } from "../../geo/make/blocks";
import { type Change, changed, type History, historyOf, redone, undone } from "../../geo/make/change";
import { type Draft, EMPTY_DRAFT, type FoundName } from "../../geo/make/draft";
import { finished, missingOf } from "../../geo/make/finish";
import { toRead } from "../../geo/make/read";
import { resolve } from "../../geo/make/resolve";
import { listenForCopies } from "../kit/copy";
import { useReady } from "../kit/use-ready";
import type { Ground } from "../map/static/ground-layers";
import { BringIn } from "./bring-in";
import { Facts } from "./facts";
import type { FinderFiles } from "./finding/messages";
import { useFinder } from "./finding/use-finder";
import { GroundContext } from "./ground-context";
import { HandOut } from "./hand-out";
import { PlacesFound } from "./places-found";
import { Preview } from "./preview";
import { TimesFound } from "./times-found";
import { Toolbar } from "./toolbar";
import { useDrafts } from "./use-drafts";
import { useKeptFocus } from "./use-kept-focus";
import { useLater } from "./use-later";
import { expectOutlines, useReader } from "./use-reader";
import { VoicesFound } from "./voices-found";
import { Words } from "./words";

interface MakerProps {
  readonly files: FinderFiles;
  readonly ground: Ground;
  /** The address of the page for readers. */
  readonly reader: string;
  readonly example: Draft;
}

type Step = Change | { readonly do: "undo" | "redo" } | { readonly do: "open"; readonly draft: Draft };

function step(history: History, next: Step): History {
  switch (next.do) {
    case "undo":
      return undone(history);
    case "redo":
      return redone(history);
    case "open":
      return historyOf(next.draft);
    default:
      return changed(history, next);
  }
}

export function Maker({ files, ground, reader: readAddress, example }: MakerProps) {
  const [history, change] = useReducer(step, historyOf(EMPTY_DRAFT));
  const [isWriting, setWriting] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, say] = useState("");
  const { draft } = history;
  const { facts, text, decisions } = draft;
  const { date, language } = facts;
  const ready = useReady();
  const side = useRef<HTMLDivElement>(null);
  useKeptFocus(side);

  const blocks = useMemo(() => blocksOf(text), [text]);
  const { voices, words, places } = decisions;
  // Times and voices are found again only if something changes that they depend on.
  const toBeRead = useMemo(
    () => toRead({ date, language }, { voices, words, places }, blocks),
    [date, language, voices, words, places, blocks],
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const onFound = useCallback((names: readonly FoundName[]) => expectOutlines(frame.current, names), []);
  const finder = useFinder(files, blocks, toBeRead, onFound);
  const resolved = useMemo(
    () => resolve(blocks, finder.names, decisions, finder.read),
    [blocks, finder.names, decisions, finder.read],
  );
  const story = useMemo(
    () => (blocks.length > 0 ? finished(facts, blocks, resolved, decisions.opensOn) : null),
    [facts, blocks, resolved, decisions.opensOn],
  );
  const missing = missingOf(facts, blocks, resolved.rows);
  const isEmpty = text.trim() === "" && !isWriting;
  const reader = useReader(frame, story && story.places.length > 0 ? story : null, isEmpty);
  /** Its id on the page for readers. Times have the same id on both pages. */
  const idOf = (key: string | null) => {
    if (resolved.times.some(({ time }) => time === key)) return key;
    const index = resolved.rows.findIndex(({ place }) => place.key === key);
    return story?.places[index]?.id ?? null;
  };

  const open = (next: Draft, notes: readonly string[] = []) => {
    finder.begin(blocksOf(next.text));
    change({ do: "open", draft: next });
    setWriting(false);
    setChosen(null);
    say(["The article is here. Its places, times and voices are being found.", ...notes].join(" "));
  };
  const drafts = useDrafts(draft, open);

  useEffect(listenForCopies, []);
  const isLater = useLater(finder.state.is === "loading");
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      change({ do: event.shiftKey ? "redo" : "undo" });
      say(event.shiftKey ? "Redone." : "Undone.");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const choose = (key: string | null) => {
    setChosen(key);
    reader.choose(idOf(key));
  };
  const decide = (decision: Change, words: string) => {
    change(decision);
    say(words);
  };

  return (
    <GroundContext value={ground}>
      <div className="make-tool needs-scripts">
        <fieldset className="until-ready" disabled={!ready}>
          {isEmpty && (
            <BringIn example={example} open={open} drafts={drafts} write={() => setWriting(true)} change={change} />
          )}
          <div className={isEmpty ? undefined : "make-bench"} hidden={isEmpty}>
            {!isEmpty && (
              <div className="make-side" ref={side}>
                <Toolbar history={history} change={change} say={say} drafts={drafts} />
                <Facts facts={facts} missing={missing} change={change} />
                <Words
                  {...{
                    text,
                    blocks,
                    resolved,
                    decisions,
                    isWriting,
                    setWriting,
                    chosen,
                    choose,
                    decide,
                    change,
                    finder,
                    open,
                  }}
                />
                <PlacesFound
                  {...{ resolved, decisions, chosen, choose, decide, finder, points: reader.points, idOf }}
                />
                <TimesFound {...{ blocks, resolved, decisions, chosen, choose, decide }} />
                <VoicesFound {...{ blocks, resolved, decisions, chosen, choose, decide }} />
                <HandOut story={story} missing={missing} reader={reader} readAddress={readAddress} />
              </div>
            )}
            {/* Its frame loads before there is an article, so that the first map doesn't wait for it. */}
            {(isLater || !isEmpty) && (
              <Preview
                key={reader.turn}
                frame={frame}
                reader={reader}
                address={readAddress}
                hasStory={(story?.places.length ?? 0) > 0}
                finder={finder.state}
              />
            )}
          </div>
        </fieldset>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </GroundContext>
  );
}
