/** The plain text of a Markdown paragraph, and where the editor's links lie in it. */
import type { Definition, Link, LinkReference, Nodes, Paragraph, Root } from "mdast";
import type { EditorLink } from "../types";

interface Inline {
  readonly text: string;
  readonly links: readonly EditorLink[];
  /** Nodes that can't become plain text: pictures, HTML. */
  readonly refused: readonly Nodes[];
  /** The editor's links that contain no words. */
  readonly emptyLinks: readonly Nodes[];
}

/**
 * Emphasis and links to other addresses become their words; a link to `#…` is kept as an editor's link.
 *
 * @param root holds the definitions of reference links
 */
export function readInline(paragraph: Paragraph, root: Root): Inline {
  let text = "";
  const links: EditorLink[] = [];
  const refused: Nodes[] = [];
  const emptyLinks: Nodes[] = [];

  /** Folds white space to single spaces as it goes, so that offsets never need correcting. */
  function append(raw: string): void {
    const folded = raw.replace(/\s+/gu, " ");
    text += text === "" || text.endsWith(" ") ? folded.trimStart() : folded;
  }

  function read(node: Nodes): void {
    switch (node.type) {
      case "text":
      case "inlineCode":
        append(node.value);
        break;
      case "break":
        append(" ");
        break;
      case "link":
      case "linkReference":
        readLink(node, urlOf(node, root));
        break;
      case "emphasis":
      case "strong":
      case "paragraph":
        for (const child of node.children) read(child);
        break;
      default:
        refused.push(node);
    }
  }

  function readLink(node: Link | LinkReference, url: string): void {
    const from = text.length;
    for (const child of node.children) read(child);
    if (!url.startsWith("#")) return;
    const inside = text.slice(from);
    const start = from + (inside.length - inside.trimStart().length);
    const end = from + inside.trimEnd().length;
    if (end <= start) emptyLinks.push(node);
    else links.push({ to: decoded(url.slice(1)), start, end, ...startOf(node) });
  }

  read(paragraph);
  return { text: text.trimEnd(), links, refused, emptyLinks };
}

function urlOf(node: Link | LinkReference, root: Root): string {
  if (node.type === "link") return node.url;
  const isIt = (n: Nodes): n is Definition => n.type === "definition" && n.identifier === node.identifier;
  return root.children.find(isIt)?.url ?? "";
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const startOf = (node: Nodes) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
