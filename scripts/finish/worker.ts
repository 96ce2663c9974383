/// <reference lib="webworker" />
/**
 * The service worker: keeps the stories that its own address names (components/keeping.ts), each file checked against the
 * hash that the build wrote down, and all of one version or none. It answers from what it keeps, and asks the network for
 * the rest. A new version is fetched whole while the old one is read, and shows at the next load.
 */
import { NetworkOnly, type PrecacheEntry, type RouteHandlerCallback, Serwist, type SerwistPlugin } from "serwist";

declare const self: ServiceWorkerGlobalScope;
/** Put in by offline.ts. */
declare const SITE: {
  readonly version: string;
  readonly shared: PrecacheEntry[];
  readonly stories: Readonly<Record<string, PrecacheEntry[]>>;
};

const PREFIX = "passage-";
const cacheName = PREFIX + SITE.version;
const asked = new URL(self.location.href).searchParams.getAll("story");

/** A page of the version before may still be open, and ask for a script of its own. */
const anyVersion: RouteHandlerCallback = async ({ request }) => (await caches.match(request)) ?? fetch(request);

/**
 * Files that could not be had, or not as the build wrote them down. Serwist 9 would wait for ever for the first of them
 * (https://github.com/serwist/serwist/issues/367), so each gets an answer, and `install` fails in the end.
 */
const missing: string[] = [];
const noteMissing: SerwistPlugin = {
  handlerDidError: async ({ request }) => {
    missing.push(request.url);
    return Response.error();
  },
};

const serwist = new Serwist({
  precacheEntries: [...SITE.shared, ...asked.flatMap((story) => SITE.stories[story] ?? [])],
  precacheOptions: {
    cacheName,
    plugins: [noteMissing],
    // The reader's own requests go first.
    concurrency: 3,
    ignoreURLParametersMatching: [/./u],
    // A link without its last slash.
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
  },
  skipWaiting: true,
  runtimeCaching: [
    { matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/_next/static/"), handler: anyVersion },
    { matcher: ({ request }) => request.mode === "navigate", handler: new NetworkOnly() },
  ],
  fallbacks: { entries: [{ url: "/offline/", matcher: ({ request }) => request.mode === "navigate" }] },
});

/** Of the versions, this one and the one before stay: `caches.keys()` has them in the order in which they came. */
async function dropOldVersions(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
}

/** @throws Error when one file is missing: this version is then given up, and tried again at the next load */
async function install(event: ExtendableEvent): Promise<void> {
  await serwist.handleInstall(event);
  if (missing.length > 0)
    throw new Error(`not kept, since these are not of version ${SITE.version}: ${missing.join(", ")}`);
}

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(dropOldVersions()));
self.addEventListener("fetch", serwist.handleFetch);
