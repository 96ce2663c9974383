/// <reference lib="webworker" />
/**
 * The service worker: keeps the stories that its own address names (components/offline/keep.ts), each file checked
 * against the hash from the build, and either all files of a version or none. It answers from what it has stored, and
 * asks the network for the rest. A new version is downloaded completely while the old one is in use, and shows at the
 * next load.
 */
import { NetworkOnly, type PrecacheEntry, type RouteHandlerCallback, Serwist, type SerwistPlugin } from "serwist";
import { KEPT, keptListFile } from "../../components/offline/caches";
import { BASE_PATH, fileAddress } from "../../geo/addresses";

declare const self: ServiceWorkerGlobalScope;
/** Put in by offline.ts. */
declare const SITE: {
  readonly version: string;
  readonly shared: PrecacheEntry[];
};

const cacheName = KEPT + SITE.version;
const asked = new URL(self.location.href).searchParams.getAll("story").filter((id) => /^[\w-]+$/u.test(id));

/**
 * Filled by each story's own list: see offline.ts. The browser keeps the lists with the worker, and looks for new ones
 * with it.
 */
const scope: { keptStories?: Record<string, PrecacheEntry[]> } = self as object;
for (const story of asked) {
  try {
    importScripts(fileAddress(keptListFile(story)));
  } catch {
    // The site no longer has this story: go on with the others.
  }
}

/** A page of the version before may still be open, and ask for a script or a map of its own. */
const anyVersion: RouteHandlerCallback = async ({ request }) => (await caches.match(request)) ?? fetch(request);

/**
 * Files that couldn't be loaded, or whose hash was wrong. Serwist 9 would wait for ever for the first of them
 * (https://github.com/serwist/serwist/issues/367), so each gets an answer, and `install` fails in the end.
 */
const missing: string[] = [];
const noteMissing: SerwistPlugin = {
  handlerDidError: async ({ request }) => {
    missing.push(request.url);
    return Response.error();
  },
};

/**
 * The script of a page's web worker reads what to load from the `#` part of its address. A stored response brings its
 * own address, without that part; a newly constructed response has no address, so that the worker keeps the requested
 * one.
 */
const keepAddress: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
    const isScript = event instanceof FetchEvent && event.request.destination === "worker";
    return cachedResponse && isScript ? new Response(cachedResponse.body, cachedResponse) : cachedResponse;
  },
};

const serwist = new Serwist({
  precacheEntries: [...SITE.shared, ...asked.flatMap((story) => scope.keptStories?.[story] ?? [])],
  precacheOptions: {
    cacheName,
    plugins: [noteMissing, keepAddress],
    // Few at once, so that the reader's own requests aren't held up.
    concurrency: 2,
    ignoreURLParametersMatching: [/./u],
    // Also finds a page by its address without the final slash.
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
  },
  skipWaiting: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && /^\/(?:_next\/static|map|reader)\//u.test(url.pathname.slice(BASE_PATH.length)),
      handler: anyVersion,
    },
    { matcher: ({ request }) => request.mode === "navigate", handler: new NetworkOnly() },
  ],
  fallbacks: { entries: [{ url: fileAddress("offline/"), matcher: ({ request }) => request.mode === "navigate" }] },
});

/** Marks a cache as complete. */
const WHOLE = "/whole";

/**
 * Keeps this version and the last complete one before it: `caches.keys()` lists caches in the order of their creation.
 */
async function dropOldVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(KEPT) && name !== cacheName);
  const whole = await Promise.all(others.map(async (name) => (await caches.open(name)).match(WHOLE)));
  const before = others.findLast((_, i) => whole[i]);
  await Promise.all(others.filter((name) => name !== before).map((name) => caches.delete(name)));
}

/** @throws Error when one file is missing: this version is then given up, and tried again at the next load */
async function install(event: ExtendableEvent): Promise<void> {
  await serwist.handleInstall(event);
  if (missing.length > 0) throw new Error(`not of version ${SITE.version}, so not kept: ${missing.join(", ")}`);
  await (await caches.open(cacheName)).put(WHOLE, new Response());
}

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(dropOldVersions()));
self.addEventListener("fetch", serwist.handleFetch);
