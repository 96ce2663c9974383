/** What the names of the browser's caches begin with in which stories are kept. */
export const KEPT = "passage-";

/** The file of the site that lists what is kept of a story, as a script for the worker. */
export const keptListFile = (storyId: string): string => `offline/${storyId}.js`;

/** By which the page where one makes stories is kept as a story is; no story has that id: see BESIDE_STORIES. */
export const MAKER_LIST = "make";

/** What stories of one's own have shown of the ground and of outlines: beside the versions, since it belongs to none. */
const SEEN = "seen-of-the-map";

/** Keeps files of the map, which are named after what is in them, to be seen again without a connection. Never throws. */
export async function keepSeen(addresses: readonly string[]): Promise<void> {
  try {
    const seen = await caches.open(SEEN);
    const known = new Set((await seen.keys()).map(({ url }) => url));
    await seen.addAll(
      addresses.map((address) => new URL(address, location.href).href).filter((url) => !known.has(url)),
    );
  } catch {
    // No connection, or a browser that keeps nothing: what is there is seen.
  }
}

/** Keeps nothing any longer. @throws Error when the browser doesn't allow it */
export async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT) || name === SEEN);
  await Promise.all(names.map((name) => caches.delete(name)));
}
