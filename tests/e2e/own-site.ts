/** A server for one test, which can go offline or publish a new version of the site. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "../../scripts/build/files";
import { writeWorker } from "../../scripts/build/offline";
import { setPolicies } from "../../scripts/build/policy";
import { siteServer } from "../../scripts/hosting/server";
import { freePort } from "../../scripts/lib/free-port";

export class OwnSite {
  readonly #port: number;
  readonly #folders: string[] = [];
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

  /** Serves another folder from now on. */
  async publish(folder: string): Promise<void> {
    await this.goDark();
    const server = siteServer(folder);
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#server = server;
  }

  /** @returns the folder of a later version of the built site; it is deleted when the site ends */
  async laterVersion({ off = false } = {}): Promise<string> {
    const folder = await laterVersion(off);
    this.#folders.push(folder);
    return folder;
  }

  async end(): Promise<void> {
    await this.goDark();
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
  }

  /** Stops the server. */
  async goDark(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/**
 * Copies the built site into a new folder, as a later version of it: the headline says 'start' for 'begin', and each script and
 * the map's file have another name.
 */
async function laterVersion(off: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "passage-later-"));
  cpSync("out", folder, { recursive: true, filter: (path) => !path.endsWith(".br") });
  const files = filesOf(folder);
  const named = files.flatMap((file) => /^(?:reader|map)\/([^/]+\.(?:js|json))$/u.exec(file)?.[1] ?? []);
  const page = readFileSync(join(folder, "istanbul-talks/index.html"), "utf8");
  const [, version = ""] = /data-version="(\w+)"/u.exec(page) ?? [];
  const renamed = new Map([
    ["talks begin", "talks start"],
    [version, "later"],
    ...named.map((name): [string, string] => [name, name.replace(/.(\.\w+)$/u, "~$1")]),
  ]);
  const rename = (text: string) => [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  for (const file of files) {
    const later = /^(?:map|reader)\//u.test(file) ? rename(file) : file;
    if (later !== file) renameSync(join(folder, file), join(folder, later));
    if (!/\.(?:html|js)$/u.test(file)) continue;
    const text = readFileSync(join(folder, later), "utf8").replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/u,
      "",
    );
    writeFileSync(join(folder, later), rename(text));
  }
  setPolicies(folder);
  await writeWorker(folder, { stories: ["istanbul-talks"], off });
  return folder;
}
