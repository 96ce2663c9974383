/** The drafts, kept only in this browser: in IndexedDB, where they survive a closed tab or a crash. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "../../geo/make/draft";

export interface KeptDraft {
  readonly id: string;
  readonly title: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  readonly draft: Draft;
}

interface Kept extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

let opened: Promise<IDBPDatabase<Kept>> | null = null;

function open(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>("passage-make", 1, {
    upgrade: (database) => {
      database.createObjectStore("drafts", { keyPath: "id" });
    },
    // Another tab has a newer version of the page: this connection must not hold up its upgrade.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** @returns the drafts, last changed first @throws if the browser stores nothing, as in some private windows */
export async function keptDrafts(): Promise<KeptDraft[]> {
  const all = await (await open()).getAll("drafts");
  return all.sort((a, b) => b.changed - a.changed);
}

export const keptDraft = async (id: string): Promise<KeptDraft | undefined> => (await open()).get("drafts", id);

export async function keepDraft(draft: KeptDraft): Promise<void> {
  await (await open()).put("drafts", draft);
}

/** Deletes a draft for good. */
export async function deleteDraft(id: string): Promise<void> {
  await (await open()).delete("drafts", id);
}
