"use client";
/** The empty page: paste, drop, open or write an article, go on with a draft, or start from the example. */
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { blocksOf, MOST_WORDS, tooLong } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Draft } from "../../geo/make/draft";
import { ACCEPTED, openFile } from "./bring-in/open-file";
import type { Opened } from "./bring-in/opened";
import { opened as openedPaste } from "./bring-in/pasted";
import type { Drafts } from "./use-drafts";

interface BringInProps {
  readonly example: Draft;
  readonly open: (draft: Draft, notes?: readonly string[]) => void;
  readonly drafts: Drafts;
  readonly write: () => void;
  readonly change: (change: Change) => void;
}

export function BringIn({ example, open, drafts, write, change }: BringInProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const take = (opened: Opened) => {
    if (opened.kind === "draft") open(opened.draft, opened.notes);
    else setProblem(opened.reason);
  };
  const takeFile = async (given: File | undefined) => {
    if (!given) return;
    setProblem(null);
    try {
      take(await openFile(given));
    } catch (error) {
      setProblem(`${given.name} can’t be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const onPaste = async (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    const [html, plain] = ["text/html", "text/plain"].map((type) => event.clipboardData.getData(type));
    event.preventDefault();
    if (files[0] && !plain && !html) return takeFile(files[0]);
    take(await openedPaste(plain ?? "", html ?? ""));
  };
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (files[0]) return takeFile(files[0]);
    take(await openedPaste(event.dataTransfer.getData("text/plain"), event.dataTransfer.getData("text/html")));
  };
  const onType = (text: string) => {
    const reason = tooLong(text);
    setProblem(reason);
    if (reason !== null || blocksOf(text).length === 0) return;
    write();
    change({ do: "write", text });
  };

  return (
    <section
      className="make-in"
      aria-label="The article"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {drafts.problem && (
        <p className="make-problem" role="alert">
          {drafts.problem}
        </p>
      )}
      <label htmlFor="make-paste">Paste the article here</label>
      <textarea
        id="make-paste"
        className="make-paste"
        value=""
        dir="auto"
        aria-describedby="make-paste-help"
        aria-invalid={problem !== null || undefined}
        aria-errormessage={problem === null ? undefined : "make-paste-problem"}
        onPaste={onPaste}
        onChange={(event) => onType(event.target.value)}
      />
      {problem && (
        <p className="make-problem" role="alert" id="make-paste-problem">
          {problem}
        </p>
      )}
      <p id="make-paste-help" className="make-help">
        Up to {MOST_WORDS.toLocaleString("en")} words, in English if places, times and voices are to be found
        automatically. You can also drop a file here: a Word document (.docx), plain text, Markdown, a news page saved
        from the browser, or the zip of a story.
      </p>
      <p className="make-actions">
        <button type="button" className="pill" onClick={() => file.current?.click()}>
          Open a file
        </button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          aria-label="A file with the article"
          tabIndex={-1}
          accept={ACCEPTED}
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <button type="button" className="pill" onClick={() => open(example)}>
          Start from an example
        </button>
      </p>
      {drafts.all.length > 0 && <DraftsList drafts={drafts} />}
    </section>
  );
}

function DraftsList({ drafts: { all, goOn, remove } }: { drafts: Drafts }) {
  return (
    <section aria-labelledby="make-drafts">
      <h2 id="make-drafts">In this browser</h2>
      <ul className="make-drafts">
        {all.map((kept) => (
          <li key={kept.id}>
            <button type="button" className="make-draft" onClick={() => goOn(kept)}>
              <b dir="auto">{kept.title || "Untitled"}</b>
              <span>{new Date(kept.changed).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}</span>
            </button>
            <DeleteButton title={kept.title} remove={() => remove(kept)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asks again on the same spot, since deleting can't be undone. */
function DeleteButton({ title, remove }: { title: string; remove: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <button
      type="button"
      className="pill"
      aria-label={`Delete ${title || "untitled draft"}${isAsking ? " for good" : ""}`}
      onBlur={() => setAsking(false)}
      onClick={() => (isAsking ? void remove() : setAsking(true))}
    >
      {isAsking ? "Delete for good?" : "Delete"}
    </button>
  );
}
