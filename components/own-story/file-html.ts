/**
 * A visitor's own story as one file with everything in it: words, links, a map of every place and time, styles, script.
 * It opens from a disk, an email or a school's server, at any of its places or times (`#kunar/p17`). It works without
 * scripts: the choice is the target of the address, and the style sheet shows what goes with it.
 */

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ThemeScript } from "../kit/theme-script";
import { asPassagesOf, groundCells, groundDefinition, groundInPage, withOwnIds } from "./addresses";
import { articleHtml, colophonHtml, noticeHtml } from "./article-html";
import { carriedCell, carriedShapes } from "./carried-ground";
import { stageHtml, viewOf } from "./stage-html";
import { type OwnTold, partsOf } from "./told";

export interface FileParts {
  /** The origin of the site whose pages the file links to. */
  readonly origin: string;
  /** The styles of documents, for screen and paper. */
  readonly styles: string;
  /** The script that makes links work without reloading, as on other pages. */
  readonly script: string;
  /** @returns a drawing of the ground as the site serves it: SVG */
  readonly groundOf: (cell: string) => Promise<string>;
  /** @returns 'sha256-…' of a text, or null where the browser can't */
  readonly hashOf: (text: string) => Promise<string | null>;
}

/** The least important names on the ground that are shown: those of small towns are left out. */
const MOST_RANK = 2;

/** How much of a picture keeps its places' shapes in detail: a little more than the largest frame shows, in pixels. */
const SEEN = { width: 1000, height: 1300 };

export async function fileHtml(told: OwnTold, parts: FileParts): Promise<string> {
  const { article, places, times, site } = told;
  const { origin } = parts;
  const stages = partsOf(told).map((part) => {
    const html = carriedShapes(stageHtml(told, part, origin, { mostRank: MOST_RANK }), SEEN);
    return withOwnIds(part ? asPassagesOf(html, part.id) : html, part?.id ?? "story");
  });
  const drawn = stages.join("");
  const { folder } = site.ground;
  const views = partsOf(told).map((part) => viewOf(told, part));
  const cells = await Promise.all(
    groundCells(drawn, folder).map(async (cell) =>
      groundDefinition(carriedCell(cell, await parts.groundOf(cell), views), cell),
    ),
  );
  const body = [
    noticeHtml(origin),
    `<article class="story" lang="${attribute(article.language)}">`,
    articleHtml(told, origin),
    groundInPage(drawn, folder),
    colophonHtml(told, origin, null, false),
    "</article>",
  ].join("");
  const theme = renderToStaticMarkup(createElement(ThemeScript));
  const [themeCode = ""] = />(.*)<\/script>/su.exec(theme)?.slice(1) ?? [];
  const script = parts.script.replaceAll("</", "<\\/");
  const hashes = await Promise.all([themeCode, script].map(parts.hashOf));
  const mayRun = hashes.every((hash) => hash !== null)
    ? hashes.map((hash) => `'${hash}'`).join(" ")
    : "'unsafe-inline'";
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ${mayRun}; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html><html lang="en" id="top"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<meta name="generator" content="Passage"><title>${textOf(article.title)}</title>`,
    `<style>${parts.styles.replaceAll("</", "<\\/")}${targetStyles(places, times)}</style>`,
    `<script>${themeCode}</script></head><body>`,
    '<a class="skip" href="#text">Skip to the text</a>',
    `<svg class="own-ground" aria-hidden="true"><defs>${cells.join("")}</defs></svg>`,
    `<main data-own="">${body}</main>`,
    '<p role="status" class="visually-hidden" id="announcement"></p>',
    `<script>${script}</script></body></html>\n`,
  ].join("");
}

interface WithId {
  readonly id: string;
}

/** Rules for pages without scripts: they show what goes with the target of the address. */
function targetStyles(places: readonly WithId[], times: readonly WithId[]): string {
  const page = (id: string) => `[data-page="${id}"]`;
  const at = (id: string) => `main:not([data-scripted]):has([data-at="${id}"]:target)`;
  return [
    // The site's typeface isn't in the file; readers who have it installed see it.
    ':root{--font-serif:"Source Serif 4"}',
    'main:not([data-scripted]) .stage:not([data-page=""]){display:none}',
    'main:not([data-scripted]):has(.at:target) .stage[data-page=""]{display:none}',
    ...[places, times].flatMap((parts, i) =>
      parts.map(({ id }) => {
        const link = `[data-${i === 0 ? "place" : "time"}="${id}"]`;
        return [
          `${at(id)} .stage${page(id)}{display:grid}`,
          `${at(id)} :is(.mention,.place,.time)${link}{background:var(--mark)}`,
          `${at(id)} .place${link}{border-color:var(--ink)}`,
        ].join("");
      }),
    ),
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const textOf = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
const attribute = textOf;
