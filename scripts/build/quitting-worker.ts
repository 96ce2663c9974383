/// <reference lib="webworker" />
/** The worker of a site that keeps nothing: where an earlier one is at work, it takes its place, clears up and goes. */
import { dropCaches } from "../../components/offline/caches";

declare const self: ServiceWorkerGlobalScope;

async function quit(): Promise<void> {
  await dropCaches();
  await self.registration.unregister();
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(quit()));
