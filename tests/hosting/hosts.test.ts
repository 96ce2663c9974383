/** All hosts send the same headers for an address: the server of `npm start`, nginx, and those that read _headers. */
import { rmSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteServer } from "../../scripts/hosting/server";
import { findNginx, type Nginx, startNginx } from "../../scripts/hosting/start-nginx";
import { freePort } from "../../scripts/lib/free-port";
import { makeSite } from "./site";

const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";
const ANYWHERE = "frame-ancestors *";
const NOWHERE = "frame-ancestors 'none'";

/** Address, caching, who may frame it, media type. */
const ADDRESSES = [
  ["/", ASK_AGAIN, NOWHERE, "text/html; charset=utf-8"],
  ["/talks/", ASK_AGAIN, NOWHERE, "text/html; charset=utf-8"],
  ["/talks/kunar/", ASK_AGAIN, NOWHERE, "text/html; charset=utf-8"],
  ["/talks/data/places.geojson", ASK_AGAIN, NOWHERE, "application/geo+json"],
  ["/talks/data/places.kml", ASK_AGAIN, NOWHERE, "application/vnd.google-earth.kml+xml"],
  ["/talks/data/annotations.jsonld", ASK_AGAIN, NOWHERE, "application/ld+json"],
  ["/robots.txt", ASK_AGAIN, NOWHERE, "text/plain; charset=utf-8"],
  ["/embed/talks/", ASK_AGAIN, ANYWHERE, "text/html; charset=utf-8"],
  ["/map/ground.0123456789.svg", FOR_EVER, NOWHERE, "image/svg+xml"],
  ["/_next/static/chunks/a.js", FOR_EVER, NOWHERE, "text/javascript; charset=utf-8"],
] as const;

const site = await makeSite();
afterAll(() => rmSync(site, { recursive: true }));

function expectUsual(headers: Headers) {
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("permissions-policy")).toContain("geolocation=()");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
}

/** The tests for both servers. */
function describeServer(origin: () => string) {
  it.each(ADDRESSES)("%s is kept, framed and typed as it should be", async (path, kept, framed, type) => {
    const response = await fetch(origin() + path);
    expect(response.status).toBe(200);
    expectUsual(response.headers);
    expect(response.headers.get("cache-control")).toBe(kept);
    expect(response.headers.get("content-security-policy")).toBe(framed);
    expect(response.headers.get("content-type")).toBe(type);
  });

  it("an unknown address is the 404 page, not kept for ever wherever it lies", async () => {
    for (const path of ["/talks/atlantis/", "/talks/data/", "/map/", "/map/gone.svg", "/_next/static/gone.js"]) {
      const response = await fetch(origin() + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("<title>Not found</title>");
      expectUsual(response.headers);
      expect(response.headers.get("content-security-policy")).toBe(NOWHERE);
      expect(response.headers.get("cache-control") ?? "").not.toContain("immutable");
    }
  });

  it("text comes compressed, and a page not changed since is not sent again", async () => {
    const zipped = await fetch(`${origin()}/talks/`, { headers: { "Accept-Encoding": "gzip" } });
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(zipped.headers.get("vary")).toMatch(/accept-encoding/iu);
    expect(await zipped.text()).toContain("<title>Story</title>");
    const etag = zipped.headers.get("etag") ?? "";
    const again = await fetch(`${origin()}/talks/`, {
      headers: { "Accept-Encoding": "gzip", "If-None-Match": etag, "Cache-Control": "max-age=0" },
    });
    expect(again.status).toBe(304);
  });

  it("only reading is allowed", async () => {
    const response = await fetch(`${origin()}/talks/`, { method: "POST", body: "x" });
    expect([403, 405]).toContain(response.status);
    expectUsual(response.headers);
  });
}

describe("the server of npm start", () => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    server = siteServer(site);
    await new Promise<void>((resolve) => server.listen(port, resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  describeServer(() => `http://localhost:${port}`);
});

const command = findNginx();

describe.skipIf(!command)(
  command ? "nginx" : "nginx: SKIPPED, not installed (`apt install nginx-light` has it)",
  () => {
    let nginx: Nginx;
    let port = 0;
    beforeAll(async () => {
      port = await freePort();
      nginx = await startNginx(command ?? "", site, port);
    });
    afterAll(() => nginx.stop());
    describeServer(() => `http://127.0.0.1:${port}`);

    it("finds nothing to warn of in its configuration", () => {
      expect(nginx.complaints()).not.toContain("[warn]");
    });
  },
);

describe("hosts that read _headers", () => {
  /** All values that the host sends for an address, as it joins them. */
  async function headersAt(path: string): Promise<Headers> {
    const { headers: rules, errors } = await parseAllHeaders({
      headersFiles: [join(site, "_headers")],
      configHeaders: [],
      minimal: false,
    });
    expect(errors).toEqual([]);
    const headers = new Headers();
    for (const rule of rules) {
      if (!("forRegExp" in rule) || !rule.forRegExp.test(path)) continue;
      for (const [name, value] of Object.entries(rule.values)) headers.append(name, value);
    }
    return headers;
  }

  it.each(ADDRESSES)("%s is kept and framed as it should be", async (path, kept, framed) => {
    const headers = await headersAt(path);
    expectUsual(headers);
    expect(headers.get("cache-control")).toBe(kept);
    expect(headers.get("content-security-policy")).toBe(framed);
  });

  it("an unknown address has the usual ones", async () => {
    expectUsual(await headersAt("/elsewhere/"));
  });
});
