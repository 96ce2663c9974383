/** Malicious or broken clients, as bytes on a socket: each gets an answer, and the server keeps running. */
import { rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { basename, dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { siteServer } from "../../scripts/hosting/server";
import { makeSite } from "./site";

const PATIENCE_MS = 300;
/** More than the network buffers hold while the client doesn't read. */
const LARGE_BYTES = 20_000_000;
const site = await makeSite();
/** A file next to the site's folder, which must not be served. */
const SECRET = `${basename(site)}-secret.txt`;
const secret = join(dirname(site), SECRET);
let server: Server;

beforeAll(async () => {
  writeFileSync(secret, "not for readers");
  writeFileSync(join(site, "large.json"), Buffer.alloc(LARGE_BYTES, " "));
  server = siteServer(site, { headers: PATIENCE_MS, request: 2 * PATIENCE_MS, silence: 4 * PATIENCE_MS });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  for (const path of [site, secret]) rmSync(path, { recursive: true });
});
afterEach(async () => {
  const response = await fetch(`http://localhost:${port()}/talks/`);
  expect(response.status, "the server goes on").toBe(200);
});

const port = () => (server.address() as AddressInfo).port;

/** @returns all that the server answers until it closes the connection; @param write sends the client's part */
function answerTo(write: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect({ port: port() }, () => write(socket));
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    // A connection that the server closes while the client is writing is also an answer.
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

const answerToPath = (path: string) =>
  answerTo((socket) => socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`));

it.each([
  `/../${SECRET}`,
  `/talks/../../${SECRET}`,
  `/%2e%2e/${SECRET}`,
  `/%2e%2e%2f${SECRET}`,
  `/..%5c${SECRET}`,
  `/..%c0%af${SECRET}`,
  `//../${SECRET}`,
  `/talks/%00/../../../${SECRET}`,
  "/etc/passwd",
  `http://a/../${SECRET}`,
])("no way leads out of the site: %s", async (path) => {
  const answer = await answerToPath(path);
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
  expect(answer).not.toContain("not for readers");
});

it.each(["/%", "/%E0%A4%A", "/talks/%00", "/talks/\u0001"])(
  "an address that isn't one is refused: %j",
  async (path) => {
    expect(await answerToPath(path)).toMatch(/^HTTP\/1\.1 40[04] /u);
  },
);

it("a part that ends before it begins does no harm", async () => {
  const answer = await answerTo((socket) =>
    socket.write("GET /talks/ HTTP/1.1\r\nHost: a\r\nRange: bytes=10-5\r\nConnection: close\r\n\r\n"),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
});

it("headers without end are refused", async () => {
  const answer = await answerTo((socket) => {
    socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
});

it("who never ends the request is let go", async () => {
  const begun = performance.now();
  const answer = await answerTo((socket) => {
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n");
    const drip = setInterval(() => socket.write("X-Drip: drop\r\n"), PATIENCE_MS / 10);
    socket.on("close", () => clearInterval(drip));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
  expect(performance.now() - begun).toBeLessThan(10 * PATIENCE_MS);
});

it("who connects and says nothing is let go", async () => {
  expect(await answerTo(() => {})).not.toContain("200");
});

it("what isn't HTTP is refused", async () => {
  expect(await answerTo((socket) => socket.write("\u0016\u0003\u0001 hello\r\n\r\n"))).toMatch(/^HTTP\/1\.1 400 /u);
});

it("a hundred who read nothing don't keep others from reading", async () => {
  const idle = Array.from({ length: 100 }, () => {
    const socket = connect({ port: port() }, () => socket.write("GET /large.json HTTP/1.1\r\nHost: a\r\n\r\n"));
    socket.on("error", () => {});
    return socket.pause();
  });
  const response = await fetch(`http://localhost:${port()}/talks/kunar/`);
  expect(await response.text()).toContain("<title>Kunar</title>");
  for (const socket of idle) socket.destroy();
});
