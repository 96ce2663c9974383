/** Writes /worker.js, which keeps stories in the reader's browser, with the list of what it may keep. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { PrecacheEntry } from "serwist";
import { filesOf } from "./files";

/**
 * What every story needs to be read: the scripts and the lines of the ground. The typeface and the relief, which the page does
 * without, are as heavy as a story; the tools need a framework that is heavier still.
 */
const SHARED =
  /^(?:reader\/.+|map\/(?!regions\.|relief\.).+\.svg|(?:offline\/|teachers\/)?index\.html|icon\.svg|manifest\.webmanifest)$/u;
/** A story's documents, its lesson's walk among them, and what the movable map draws of it. */
const OF_A_STORY = /^(?:map\/)?(?<story>[^/]+?)(?:\.\w+\.json|\/(?!find\/|lesson\/index)(?:.+\/)?index\.html)$/u;

const hashOf = (body: Buffer) => createHash("sha256").update(body).digest("base64");

/** @returns the file as the worker asks for it, by the address of a page */
function entryOf(folder: string, file: string): PrecacheEntry {
  const hash = hashOf(readFileSync(join(folder, file)));
  const named = /^(?:reader|map)\//u.test(file);
  return {
    url: `/${file.replace(/(^|\/)index\.html$/u, "$1")}`,
    // Without a revision the browser's own cache may answer: right for a file that is named after its content.
    revision: named ? null : hash,
    integrity: `sha256-${hash}`,
  };
}

/**
 * @param folder of the built site; its pages don't change any more
 * @param options.stories their ids
 * @param options.off leaves a worker that only clears up after an earlier one
 */
export async function writeWorker(
  folder: string,
  { stories, off }: { readonly stories: readonly string[]; readonly off: boolean },
): Promise<void> {
  const files = filesOf(folder).filter((file) => !/\.(?:br|gz)$/u.test(file));
  const entriesWhere = (fits: (file: string) => boolean) => files.filter(fits).map((file) => entryOf(folder, file));
  const kept = {
    shared: entriesWhere((file) => SHARED.test(file)),
    stories: Object.fromEntries(
      stories.map((story) => [story, entriesWhere((file) => OF_A_STORY.exec(file)?.groups?.story === story)]),
    ),
  };
  const version = hashOf(Buffer.from(JSON.stringify(kept))).slice(0, 12);
  await build({
    entryPoints: [fileURLToPath(new URL(off ? "quitting-worker.ts" : "worker.ts", import.meta.url))],
    outfile: join(folder, "worker.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    define: { SITE: JSON.stringify({ version, ...kept }), "process.env.NODE_ENV": '"production"' },
  });
}
