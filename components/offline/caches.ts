/** The prefix of the browser's caches in which stories are kept. */
export const KEPT = "passage-";

/** The file of the site that lists what is kept of a story, as a script for the worker. */
export const keptListFile = (storyId: string): string => `offline/${storyId}.js`;

/** The id under which the page for making stories is kept, like a story; no story has it: see BESIDE_STORIES. */
export const MAKER_LIST = "make";

/** The cache for map files that visitors' own stories have shown, apart from the stories' caches. */
const SEEN = "seen-of-the-map";

/** Keeps map files, whose names change with their content, for use without a connection. Never throws. */
export async function keepSeen(addresses: readonly string[]): Promise<void> {
  try {
    const seen = await caches.open(SEEN);
    const known = new Set((await seen.keys()).map(({ url }) => url));
    await seen.addAll(
      addresses.map((address) => new URL(address, location.href).href).filter((url) => !known.has(url)),
    );
  } catch {
    // No connection, or a browser that stores nothing: only what is there can be shown.
  }
}

/** Deletes everything that is kept. @throws Error when the browser doesn't allow it */
export async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT) || name === SEEN);
  await Promise.all(names.map((name) => caches.delete(name)));
}
