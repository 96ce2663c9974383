"use client";
/** The words of the text that are selected, by mouse, finger or keyboard. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Block } from "../../geo/make/blocks";
import type { Stretch } from "../../geo/make/draft";

/** In UTF-16 units: anything longer is neither a name nor a description of a place. */
const LONGEST = 200;

interface Selected {
  readonly words: string;
  readonly at: Stretch;
}

interface SelectedWords {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly selected: Selected | null;
  readonly forget: () => void;
}

export function useSelectedWords(blocks: readonly Block[]): SelectedWords {
  const container = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection();
      const words = selection && container.current ? wordsIn(selection, container.current, blocks) : null;
      // Keeps the last selection: pressing a button below clears it before the click arrives.
      if (words !== null) setSelected(words);
      else if (selection?.anchorNode && container.current?.contains(selection.anchorNode)) setSelected(null);
    };
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [blocks]);
  const forget = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return { container, selected, forget };
}

function wordsIn(selection: Selection, container: Element, blocks: readonly Block[]): Selected | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const of = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-block]");
  const block = of(range.startContainer);
  if (!block || !container.contains(block) || of(range.endContainer) !== block) return null;
  const number = Number(block.dataset.block);
  const text = blocks[number]?.text ?? "";
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const [from, raw] = [before.toString().length, range.toString()];
  const words = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  const isThere = words !== "" && words.length <= LONGEST && text.startsWith(words, start);
  return isThere ? { words, at: { block: number, start, end: start + words.length } } : null;
}
