/** What the names of the browser's caches begin with in which stories are kept. */
export const KEPT = "passage-";

/** Keeps nothing any longer. @throws Error when the browser doesn't allow it */
export async function dropCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
  await Promise.all(names.map((name) => caches.delete(name)));
}
