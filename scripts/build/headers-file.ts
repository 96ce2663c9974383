/**
 * Writes _headers, which Netlify, Cloudflare Pages and others read. Where two rules fit an address and name the same
 * header, such a host joins their values: so each header is in only one of them, and there is a rule for each file and
 * folder at the top of the site. https://docs.netlify.com/manage/routing/headers/
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileAddress, HOME } from "../../geo/addresses";
import { BY_FOLDER, EVERYWHERE, HEADERS_FILE, headersOf } from "../hosting/headers";

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");

/** Compressed copies: a host sends them in place of the file, under its address. */
const COMPRESSED = /\.br$/u;

/** @param folder of the built site */
export function writeHeadersFile(folder: string): void {
  const atTheTop = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !COMPRESSED.test(name))
    .map((entry) => fileAddress(entry.isDirectory() ? `${entry.name}/` : entry.name));
  const named = BY_FOLDER.flatMap(({ folders }) => Object.keys(folders));
  const holdsNamed = (path: string) => named.some((inner) => inner.startsWith(path));
  const paths = [HOME, ...named, ...atTheTop.filter((path) => !(path.endsWith("/") && holdsNamed(path)))];
  const rules = paths.map((path) => rule(path !== HOME && path.endsWith("/") ? `${path}*` : path, headersOf(path)));
  writeFileSync(join(folder, HEADERS_FILE), [rule(`${HOME}*`, EVERYWHERE), ...rules].join("\n"));
}
