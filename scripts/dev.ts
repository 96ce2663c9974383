/**
 * `npm run dev`: Next's own development server, with pages for readers turned into documents, as in the build. The
 * reader's scripts are bundled again whenever a page asks for them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { makeBundles } from "./build/bundles";
import { asDocument, isTool, type ScriptName } from "./build/documents";
import { gazetteerFile } from "./build/gazetteer";
import { worldFile } from "./build/world";

const PORT = Number(process.env.PORT ?? 3000);

const app = next({ dev: true });
await app.prepare();
const answer = app.getRequestHandler();

/** Buffers a page until it is complete, and sends it as a document. */
function makeDocumentOf(response: ServerResponse, path: string): void {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const chunks: Buffer[] = [];
  const isPage = () => String(response.getHeader("content-type") ?? "").startsWith("text/html");
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  response.write = ((chunk: unknown, ...rest: never[]) => {
    if (!isPage()) return write(chunk as string, ...rest);
    keep(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk: unknown, ...rest: never[]) => {
    if (!isPage()) return end(chunk as string, ...rest);
    keep(chunk);
    const html = Buffer.concat(chunks).toString("utf8");
    // Tools, error pages and redirects are sent as Next wrote them.
    if (isTool(html) || !html.includes("<main")) return end(html);
    const scriptAt = (name: ScriptName) => (path.startsWith("/embed/") ? null : `/reader/${name}.js`);
    return end(asDocument(html, { scriptAt, stylesAt: linkTo, below: "/reader/below.css", version: "dev" }));
  }) as typeof response.end;
}

/** Styles stay in linked files, so that changes to them show at the next load. */
const linkTo = (addresses: readonly string[]): string =>
  addresses.map((address) => `<link rel="stylesheet" href="${address}">`).join("");

/** @param path `/reader/reader.js`, or the name of one of the movable map's files */
async function sendBundle(path: string, response: ServerResponse): Promise<void> {
  const { reader, walk, below, read, file, qr, map } = await makeBundles(false);
  const named = {
    "/reader/reader.js": reader,
    "/reader/walk.js": walk,
    "/reader/below.css": below,
    "/reader/read.js": read,
  } as const;
  const found =
    Object.entries(named).find(([name]) => name === path)?.[1] ??
    [file, qr, ...map].find(({ address }) => address === path);
  response.setHeader("Content-Type", `text/${path.endsWith(".css") ? "css" : "javascript"}; charset=utf-8`);
  response.setHeader("Cache-Control", "no-store");
  response.statusCode = found ? 200 : 404;
  response.end(found?.body);
}

/** A file of the ground or of the outlines of countries, as the build writes them. @returns whether it is one */
function sendWorld(path: string, response: ServerResponse): boolean {
  const file = worldFile(path.slice(1));
  if (!file) return false;
  response.setHeader("Content-Type", file.name.endsWith(".svg") ? "image/svg+xml" : "application/octet-stream");
  response.end(file.body);
  return true;
}

async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.startsWith("/reader/")) return sendBundle(pathname, response);
  if (sendWorld(pathname, response)) return;
  const gazetteer = gazetteerFile(pathname.slice(1));
  if (gazetteer !== undefined) {
    response.end(gazetteer);
    return;
  }
  // Compressed pages couldn't be changed here.
  delete request.headers["accept-encoding"];
  if (request.method === "GET") makeDocumentOf(response, pathname);
  await answer(request, response);
}

const server = createServer((request, response) => {
  onRequest(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.on("upgrade", app.getUpgradeHandler());
server.listen(PORT, () => console.log(`Passage is at http://localhost:${PORT}/`));
