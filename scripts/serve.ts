/** Serves out/ on PORT (3000 unless told), as a static host would: what isn't there is the 404 page. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";

const PORT = Number(process.env.PORT ?? 3000);
const notFound = readFileSync("out/404.html");
const files = sirv("out", {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders(response, pathname) {
    // The one of our types that sirv doesn't know.
    if (pathname.endsWith(".kml")) response.setHeader("Content-Type", "application/vnd.google-earth.kml+xml");
    // Named after their content: the same address never changes.
    if (/^\/(?:_next\/static|map)\//u.test(pathname)) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
  },
});

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(notFound);
  });
});
server.on("error", (error: NodeJS.ErrnoException) => {
  const free = error.code === "EADDRINUSE" ? ": the port is taken; set PORT to a free one" : "";
  console.error(`can't serve on port ${PORT}: ${error.message}${free}`);
  process.exit(1);
});
server.listen(PORT, () => console.log(`Passage is at http://localhost:${PORT}/`));
