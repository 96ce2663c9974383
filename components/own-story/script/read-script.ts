/**
 * The script of /read/: shows the story that is in the address. Inside the page for making stories, it shows the
 * story that page sends, as readers will see it, and makes its downloads.
 */

import type { OwnStory } from "../../../geo/make/own-story";
import { decodeStory } from "../../../geo/make/story-link";
import { keepSeen } from "../../offline/caches";
import { one } from "../../reader/script/page-parts";
import { articleHtml, colophonHtml, noticeHtml } from "../article-html";
import type { FileParts } from "../file-html";
import { type FromReader, isOurs, type ToReader } from "../messages";
import { fetchAhead, outlinesFor } from "../outlines";
import { pressed } from "../press";
import type { SiteFiles } from "../site-files";
import { fetchNames, haveNames, stageHtml } from "../stage-html";
import { type OwnTold, partsOf, type SiteData, toldStory } from "../told";
import { startOwnReader } from "./own-reader";

const main = one("main");
const site = JSON.parse(main?.dataset.site ?? "null") as SiteFiles;
const { origin } = window.location;
const address = origin + window.location.pathname;

interface Shown {
  readonly told: OwnTold;
  readonly data: SiteData;
  /** How many outlines could not be fetched. */
  readonly missing: number;
  /** Settles once its maps have their names. */
  readonly named: Promise<void>;
}

/** Lets the browser answer whoever is typing or tapping, between two long pieces of work. */
const breathe = () => new Promise((done) => setTimeout(done));

/** @param code the story in its link, if there is one @throws Error if the site's own files can't be fetched */
async function show(story: OwnStory, code: string | null): Promise<Shown> {
  const { outlines, missing, addresses } = await outlinesFor(story, site);
  const data: SiteData = { site, outlines };
  const told = toldStory(story, data);
  const parts = partsOf(told);
  const stages = new Map<string | null, Element>();
  // A first map doesn't wait for its names: fetching and placing them takes as long as drawing everything else.
  let hasNames = haveNames(told, parts);
  const stageOf = (id: string | null): Element | null => {
    const part = parts.find((one) => (one?.id ?? null) === id);
    if (part === undefined) return null;
    const known = stages.get(id);
    if (known) return known;
    const stage = elementOf(stageHtml(told, part, origin, { hasNames }));
    if (stage) {
      stages.set(id, stage);
      const ground = [...stage.querySelectorAll("use, image")].map((part) => part.getAttribute("href") ?? "");
      void keepSeen(
        ground.filter((href) => href.startsWith(site.ground.folder)).map((href) => href.split("#")[0] ?? ""),
      );
    }
    return stage;
  };
  await breathe();
  // Written by React, which escapes whatever a story holds: see addresses.ts.
  const html = `${noticeHtml(origin)}<article class="story">${articleHtml(told, origin)}${colophonHtml(told, origin, code)}</article>`;
  await breathe();
  if (main) {
    main.innerHTML = html;
    one("article", main)?.setAttribute("lang", told.article.language);
    main.classList.remove("plain");
  }
  document.title = `${told.article.title} — Passage`;
  const { redraw } = startOwnReader({ prefix: code ?? "", stageOf });
  void keepSeen(addresses);
  const addNames = async () => {
    if (hasNames) return;
    await fetchNames(told, parts);
    hasNames = true;
    stages.clear();
    redraw();
  };
  return { told, data, missing, named: addNames() };
}

function elementOf(html: string): Element | null {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function say(words: string): void {
  const line = one(".own-state");
  if (line) line.textContent = words;
}

/** What a story's file needs besides the story: this page's styles, a script, and the ground. */
async function fileParts(): Promise<FileParts> {
  const text = async (path: string) => (await fetch(path)).text();
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const inPage = [...document.querySelectorAll("style")].map(({ textContent }) => textContent ?? "");
  const linked = await Promise.all(sheets.map(async ({ href, media }) => withMedia(await text(href), media)));
  const script = await text(FILE_SCRIPT);
  return {
    origin,
    // The file can't load the site's typefaces.
    styles: [...inPage, ...linked].join("\n").replace(/@font-face\s*\{[^}]*\}/gu, ""),
    script,
    groundOf: (cell) => text(`${site.ground.folder}${cell}.svg`),
    hashOf,
  };
}

/** Put in by the build: the address of the script that goes into a file. */
declare const FILE_SCRIPT: string;

const withMedia = (css: string, media: string): string => (media && media !== "all" ? `@media ${media}{${css}}` : css);

async function hashOf(text: string): Promise<string | null> {
  if (!("subtle" in crypto)) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** Serves the page for making stories, which shows this page in a frame. */
function listenToMaker(maker: Window): void {
  const tell = (message: FromReader) => maker.postMessage(message, origin);
  let shown: Promise<Shown> | null = null;
  let busy = false;
  let next: OwnStory | null = null;
  const showNext = async () => {
    if (busy) return;
    busy = true;
    while (next) {
      const story = next;
      next = null;
      await outlinesFor(story, site);
      // A later state of it may have come meanwhile, with its times and voices: drawing takes longest, so that only once.
      if (next) continue;
      const at = window.scrollY;
      shown = show(story, null);
      const { told, missing } = await shown.catch((error: unknown) => {
        tell({ passage: "failed", ask: 0, reason: String(error) });
        return { told: null, missing: 0 };
      });
      window.scrollTo(0, at);
      if (told) {
        const points = told.places.filter(({ shape }) => shape === "point").map(({ id }) => id);
        tell({ passage: "shown", points, missing });
      }
    }
    busy = false;
  };
  window.addEventListener("message", async (event) => {
    if (event.source !== maker || !isOurs<ToReader>(event)) return;
    const message = event.data;
    if (message.passage === "expect") {
      void fetchAhead(site, message.outlines);
    } else if (message.passage === "story") {
      next = message.story;
      await showNext();
    } else if (message.passage === "choose") {
      window.location.hash = message.place ?? "";
    } else {
      try {
        const now = await shown;
        if (!now) throw new Error("there is no story yet");
        await now.named;
        const body = await pressed(message.product, now.told, now.data, fileParts, address);
        tell({ passage: "made", ask: message.ask, body });
      } catch (error) {
        tell({ passage: "failed", ask: message.ask, reason: error instanceof Error ? error.message : String(error) });
      }
    }
  });
  tell({ passage: "ready" });
  void fetchAhead(site);
}

async function openLink(): Promise<void> {
  const [code = ""] = window.location.hash.slice(1).split("/");
  if (code === "") return say("There is no story in this address: it should come after read/#.");
  const decoded = decodeStory(code);
  if (decoded.kind === "later") {
    return say(
      "This story was made with a later version of this page. Load the page again; if that does not help, ask for the story as a file.",
    );
  }
  if (decoded.kind === "damaged") {
    return say(
      "The link is damaged: some mail and chat programs cut long ones. Ask for it again, or for the story as a file.",
    );
  }
  try {
    const { missing } = await show(decoded.story, code);
    if (missing > 0) {
      const words =
        "The outlines of some places did not load: they are shown as points. Load the page again with a connection.";
      one(".own-notice")?.after(
        Object.assign(document.createElement("p"), { className: "own-notice", textContent: words }),
      );
    }
  } catch {
    say("The map did not load. Try again when there is a connection.");
  }
}

if (window.parent !== window) listenToMaker(window.parent);
else {
  const code = () => window.location.hash.slice(1).split("/")[0];
  const opened = code();
  void openLink();
  // Another story in the address needs a new page.
  window.addEventListener("hashchange", () => code() !== opened && window.location.reload());
}
