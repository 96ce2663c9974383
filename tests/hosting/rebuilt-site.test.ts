/**
 * The site is rebuilt in the folder being served: an interrupted response ends, the server keeps running, and serves
 * the new site.
 */
import { once } from "node:events";
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeHeadersFile } from "../../scripts/build/headers-file";
import { siteServer } from "../../scripts/hosting/server";
import { makeSite } from "./site";

const site = await makeSite();
let server: Server;

beforeAll(async () => {
  server = siteServer(site);
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(site, { recursive: true });
});

async function read(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`, {
    headers: { "accept-encoding": "identity" },
    signal: AbortSignal.timeout(3000),
  });
  return `${response.status} ${await response.text()}`;
}

it("a file that is gone: its reader learns so at once, and others are served", async () => {
  rmSync(join(site, "talks/kunar/index.html"));
  await expect(read("/talks/kunar/")).rejects.toThrow("fetch failed");
  expect(await read("/talks/")).toContain("Story");
});

it("a file that is shorter now: its reader doesn't wait for the rest", async () => {
  writeFileSync(join(site, "talks/index.html"), "new");
  await expect(read("/talks/")).rejects.toThrow("terminated");
  expect(await read("/")).toContain("Lead");
});

it("a file that is longer now: the connection ends, or its rest would be taken for the next answer", async () => {
  writeFileSync(join(site, "index.html"), `new ${"words ".repeat(10_000)}`);
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port }, () => socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
  socket.resume();
  // Much sooner than the server's timeout for idle connections.
  await once(socket, "close", { signal: AbortSignal.timeout(2000) });
  expect(await read("/robots.txt")).toMatch(/^200 User-agent/u);
});

it("the new site is whole: it is served, without a new start", async () => {
  writeFileSync(join(site, "404.html"), "nothing new here");
  writeHeadersFile(site);
  utimesSync(join(site, "_headers"), new Date(), new Date(Date.now() + 1000));
  expect(await read("/talks/")).toBe("200 new");
  expect(await read("/talks/kunar/")).toBe("404 nothing new here");
});
