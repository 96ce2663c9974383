/** A server of the test's own, which can go dark or publish another version, as a newspaper's does. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "../../scripts/finish/files";
import { writeWorker } from "../../scripts/finish/offline";
import { setPolicies } from "../../scripts/finish/policy";
import { freePort } from "../../scripts/free-port";
import { siteServer } from "../../scripts/hosting/server";

export class OwnSite {
  readonly #port: number;
  #server: Server | null = null;

  private constructor(port: number) {
    this.#port = port;
  }

  static async start(folder: string): Promise<OwnSite> {
    const site = new OwnSite(await freePort());
    await site.publish(folder);
    return site;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** From now on the site is another folder. */
  async publish(folder: string): Promise<void> {
    await this.goDark();
    const server = siteServer(folder);
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#server = server;
  }

  /** Nobody answers any longer. */
  async goDark(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/**
 * Copies the built site into a new folder, as a later version of it: the headline says 'start' for 'begin', the build and
 * each script have another name. All replaced words keep their length, as Next's data counts some of its text.
 */
export async function laterVersion({ off = false } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "passage-later-"));
  cpSync("out", folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/u.test(path) });
  const files = filesOf(folder);
  const scripts = files.flatMap((file) => /^_next\/static\/chunks\/(.+)\.js$/u.exec(file)?.[1] ?? []);
  const [build = ""] = files.flatMap((file) => /^_next\/static\/([^/]+)\/_buildManifest\.js$/u.exec(file)?.[1] ?? []);
  const renamed = new Map([
    ["talks begin", "talks start"],
    [build, `${build.slice(0, -1)}~`],
    ...scripts.map((name): [string, string] => [`${name}.js`, `${name.slice(0, -1)}~.js`]),
  ]);
  const rename = (text: string) => [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const file of files) {
    if (!/\.(?:html|txt|js)$/u.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8").replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/u,
      "",
    );
    writeFileSync(join(folder, file), rename(text));
    if (file.startsWith("_next/static/chunks/")) renameSync(join(folder, file), join(folder, rename(file)));
  }
  setPolicies(folder);
  await writeWorker(folder, { stories: ["istanbul-talks"], off });
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true });
