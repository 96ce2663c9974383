/// <reference lib="webworker" />
/** The worker of a site that keeps nothing: where an earlier one is at work, it takes its place, clears up and goes. */
declare const self: ServiceWorkerGlobalScope;

async function quit(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(quit()));

// A module, or its `self` would be everybody's.
export {};
