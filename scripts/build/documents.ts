/**
 * Turns the pages for readers into plain documents: without the framework's runtime and data, with their styles inline
 * and the reader's script. Tools (`<main data-tool>`) keep what Next gave them.
 */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { filesOf, pagesOf } from "./files";
import { stylesOf } from "./styles";

/** Every script except our own ones (data-own) and JSON-LD, which is data. */
const FRAMEWORK_SCRIPT = /<script(?![^>]*(?: data-own|"application\/ld\+json"))[^>]*>.*?<\/script>/gsu;
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/gu;
/** Parts of a page that only the framework's scripts need. */
const FOR_FRAMEWORK =
  /<link rel="preload"[^>]* as="(?:script|style)"[^>]*>|<link rel="preload" as="script"[^>]*>|<meta name="next-size-adjust"[^>]*>|<!--.*?-->|<div hidden=""><\/div>/gsu;
/** Twitter's metadata that repeats Open Graph's: sites that read it fall back to Open Graph. */
const SAID_TWICE = /<meta name="twitter:(?!card")[^>]*>/gu;
/**
 * Font preloads: without them a phone shows its own font at first instead of waiting, and ours from the second page on.
 */
const FONT_PRELOAD = /<link rel="preload"(?=[^>]* as="font")/gu;
const ON_WIDE_SCREENS = '<link rel="preload" media="(min-width: 720px)"';
/** The start of the part of a page that the first screen doesn't show. */
const BELOW = '<footer class="colophon"';
/** None of this may be left in a document. */
const LEFT_OVER = /__next|\/_next\/static\/chunks\/[^"]+\.js|<!--/u;

export const isTool = (html: string): boolean => /<main[^>]* data-tool/u.test(html);

/** The scripts of documents: most have the reader's. */
export type ScriptName = "reader" | "walk" | "read";

const scriptOf = (html: string): ScriptName => {
  const [, name] = /<main[^>]* data-script="(walk|read)"/u.exec(html) ?? [];
  return name === "walk" || name === "read" ? name : "reader";
};

export interface DocumentParts {
  /** The address of a script of the site's; null where the page loads none. */
  readonly scriptAt: (name: ScriptName) => string | null;
  /** The address of the styles of what the first screen doesn't show. */
  readonly below: string;
  /** Parts of pages of different versions must not be mixed. */
  readonly version: string;
  /** @returns the tags for style sheets at addresses */
  readonly stylesAt: (addresses: readonly string[]) => string;
}

/**
 * @param html of a page as Next wrote it
 * @throws Error when the page isn't in the expected form, as after a change in Next
 */
export function asDocument(html: string, { scriptAt, stylesAt, below, version }: DocumentParts): string {
  const runtime = html.match(FRAMEWORK_SCRIPT)?.length ?? 0;
  if (runtime < 2)
    throw new Error(`${runtime} scripts of the framework found: there should be its runtime and its data`);
  const sheets = Array.from(html.matchAll(STYLE_SHEET), ([, address = ""]) => address);
  if (sheets.length === 0) throw new Error('no <link rel="stylesheet" href="…"> found');
  const script = scriptAt(scriptOf(html));
  const own = [
    script === null ? "" : `<script type="module" async src="${script}" data-own></script>`,
    stylesAt(sheets),
  ].join("");
  let placed = false;
  const page = html
    .replace(STYLE_SHEET, () => {
      const first = !placed;
      placed = true;
      return first ? "<own-parts/>" : "";
    })
    .replace(FRAMEWORK_SCRIPT, "")
    // Twice: some elements only become empty when the comments in them have been removed.
    .replace(FOR_FRAMEWORK, "")
    .replace(FOR_FRAMEWORK, "")
    .replace(SAID_TWICE, "")
    .replace(FONT_PRELOAD, ON_WIDE_SCREENS)
    .replace("<own-parts/>", () => own)
    .replace(BELOW, `<link rel="stylesheet" href="${below}">${BELOW}`)
    .replace("<html ", `<html data-version="${version}" `);
  const [left] = LEFT_OVER.exec(page) ?? [];
  if (left) throw new Error(`'${left}' is left of the framework`);
  return page;
}

/**
 * @param folder of the built site, whose pages are changed and whose data for Next's own navigation goes
 * @param scripts the addresses of the site's scripts, named after their content
 * @param below that of the styles of what the first screen doesn't show
 */
export function makeDocuments(folder: string, scripts: Readonly<Record<ScriptName, string>>, below: string): void {
  const embeds = join(folder, "embed") + sep;
  const styles = filesOf(folder).filter((file) => file.endsWith(".css"));
  const version = createHash("sha256")
    .update(JSON.stringify([scripts, below, styles]))
    .digest("hex")
    .slice(0, 10);
  const stylesAt = stylesOf(folder);
  for (const path of pagesOf(folder)) {
    const html = readFileSync(path, "utf8");
    if (isTool(html)) continue;
    try {
      // An embedded page loads no script file.
      const scriptAt = (name: ScriptName) => (path.startsWith(embeds) ? null : scripts[name]);
      writeFileSync(path, asDocument(html, { scriptAt, stylesAt, below, version }));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
  }
  for (const file of filesOf(folder)) {
    if (file.endsWith(".txt") && file !== "robots.txt") rmSync(join(folder, file));
  }
}
