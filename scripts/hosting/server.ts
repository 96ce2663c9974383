/** The static server of `npm start`. Answers with the 404 page if there is no such file. */
import { type ReadStream, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import compression from "@polka/compression";
import sirv from "sirv";
import { EVERYWHERE, HEADERS_FILE, headersOf, TYPES } from "./headers";

/** How long a client may take, in milliseconds: for its headers, for all of its request, and between two packets. */
const SLOWEST = { headers: 10_000, request: 15_000, silence: 30_000 };
/** The largest headers that a request may have, in bytes. */
const LARGEST_HEADERS = 16_384;

/** @returns the media type of the file found at a path; a path without an extension is a page */
function typeOf(path: string): string {
  const ending = extname(path).slice(1) || "html";
  const type = Object.entries(TYPES).find(([known]) => known === ending)?.[1] ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}

/** The folder as it is now. The build writes the headers file last, so a newer one means that the site is complete. */
function read(folder: string) {
  const built = builtAt(folder);
  const notFound = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      response.setHeader("Content-Type", typeOf(path));
    },
  });
  return { built, notFound, files };
}

const builtAt = (folder: string) => statSync(join(folder, HEADERS_FILE), { throwIfNoEntry: false })?.mtimeMs;

/** While the site is being rebuilt, a file may be gone, or longer or shorter than was announced: then the connection ends. */
function endWhatIsBroken(response: ServerResponse): void {
  response.on("pipe", (file: ReadStream) => {
    const announced = Number(response.getHeader("content-length"));
    file.on("error", () => response.destroy());
    file.on("end", () => {
      if (file.bytesRead !== announced) response.destroy();
    });
  });
}

/** Gzip, for browsers that take Brotli only over HTTPS. */
const compressed = compression({ mimes: /text|javascript|json|xml/u });

/**
 * @param folder of the built site; when it is rebuilt, the new site is served once it is complete
 * @param slowest how slow clients may be
 * @returns a server that doesn't listen yet
 * @throws Error when the folder has no 404.html
 */
export function siteServer(folder: string, slowest: Readonly<typeof SLOWEST> = SLOWEST): Server {
  let site = read(folder);
  const lookAgain = () => {
    const built = builtAt(folder);
    if (built === undefined || built === site.built) return;
    try {
      site = read(folder);
    } catch {
      // The file was deleted while we read it; the next request looks again.
    }
  };
  const limits = {
    maxHeaderSize: LARGEST_HEADERS,
    headersTimeout: slowest.headers,
    requestTimeout: slowest.request,
    connectionsCheckingInterval: Math.min(1000, slowest.headers),
  };
  const server = createServer(limits, (request, response) => {
    for (const [name, value] of Object.entries(EVERYWHERE)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // Range requests are off: our files are small, and sirv throws for ranges that end before they begin.
    delete request.headers.range;
    lookAgain();
    endWhatIsBroken(response);
    const { files, notFound } = site;
    compressed(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { "Content-Type": typeOf("/404.html"), ...headersOf("/404.html") });
        response.end(notFound);
      }),
    );
  });
  server.setTimeout(slowest.silence);
  return server;
}
