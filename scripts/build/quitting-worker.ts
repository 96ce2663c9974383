/// <reference lib="webworker" />
/**
 * The worker of a site that keeps nothing: it replaces an earlier worker, deletes its caches and unregisters itself.
 */
import { dropCaches } from "../../components/offline/caches";

declare const self: ServiceWorkerGlobalScope;

async function quit(): Promise<void> {
  await dropCaches();
  await self.registration.unregister();
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(quit()));
