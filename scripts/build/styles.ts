/**
 * The styles of a document: those for screens are inline, so that nothing has to be waited for; those for paper are in
 * a file, which the browser loads with low priority.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ChildNode, parse, root } from "postcss";
import { BASE_PATH, fileAddress } from "../../geo/addresses";

/** `@page` rules, and those in `@media print`. */
const isForPaper = (node: ChildNode): boolean =>
  node.type === "atrule" && (node.name === "page" || (node.name === "media" && node.params === "print"));

/** @param css a style sheet @returns its rules for screens and those for paper, each in their order */
export function splitPrint(css: string): { readonly screen: string; readonly print: string } {
  const [screen, print] = [root(), root()];
  for (const node of [...parse(css).nodes]) (isForPaper(node) ? print : screen).append(node);
  return { screen: screen.toString(), print: print.toString() };
}

/** Makes relative URLs in a style sheet absolute, since they would be wrong once it is inline in a page. */
const withAbsoluteUrls = (css: string, address: string): string =>
  css.replace(/url\((?!["']?(?:data:|#))["']?([^"')]+)["']?\)/gu, (_, url: string) => {
    const { pathname } = new URL(url, `http://localhost${address}`);
    return `url(${pathname})`;
  });

/**
 * @param folder of the built site, where the sheets lie and those for paper are written
 * @returns what makes the tags for a page's style sheets, given their addresses, in their order
 */
export function stylesOf(folder: string): (addresses: readonly string[]) => string {
  mkdirSync(join(folder, "reader"), { recursive: true });
  const made = new Map<string, string>();
  const tagsFor = (addresses: readonly string[]): string => {
    const sheets = addresses.map((address) =>
      withAbsoluteUrls(readFileSync(join(folder, address.slice(BASE_PATH.length)), "utf8"), address),
    );
    const { screen, print } = splitPrint(sheets.join("\n"));
    // One element: each more would need a hash of its own in the page's policy.
    const style = `<style data-own>${screen}</style>`;
    if (print === "") return style;
    const file = `reader/print.${createHash("sha256").update(print).digest("hex").slice(0, 10)}.css`;
    writeFileSync(join(folder, file), print);
    return `${style}<link rel="stylesheet" media="print" href="${fileAddress(file)}">`;
  };
  return (addresses) => {
    const key = addresses.join();
    const tags = made.get(key) ?? tagsFor(addresses);
    made.set(key, tags);
    return tags;
  };
}
