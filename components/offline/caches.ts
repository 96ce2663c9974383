/** What the names of the browser's caches begin with in which stories are kept. */
export const KEPT = "passage-";

/** The file of the site that lists what is kept of a story, as a script for the worker. */
export const keptListFile = (storyId: string): string => `offline/${storyId}.js`;

/** Keeps nothing any longer. @throws Error when the browser doesn't allow it */
export async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
  await Promise.all(names.map((name) => caches.delete(name)));
}
