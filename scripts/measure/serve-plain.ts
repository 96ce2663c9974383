/**
 * Serves the plain page from a temporary folder with our own static server, so that both pages are sent the same way.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { siteServer } from "../hosting/server";
import { freePort } from "../lib/free-port";

interface PlainSite {
  readonly address: string;
  /** Ends the server and removes the folder. */
  readonly stop: () => void;
}

export async function servePlain(html: string): Promise<PlainSite> {
  const folder = mkdtempSync(join(tmpdir(), "passage-plain-"));
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(html));
  writeFileSync(join(folder, "404.html"), "<!DOCTYPE html><title>not found</title>");
  const port = await freePort();
  const server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}/`, stop };
}
