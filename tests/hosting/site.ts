/** A small site in a temporary folder, with a file of each kind, finished as in the build. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compress } from "../../scripts/build/compress";
import { writeHeadersFile } from "../../scripts/build/headers-file";

/** Long enough to be compressed. */
const LONG = "The talks went on. ".repeat(200);

const FILES = {
  "index.html": `<!DOCTYPE html><title>Lead</title>${LONG}`,
  "404.html": `<!DOCTYPE html><title>Not found</title>${LONG}`,
  "robots.txt": "User-agent: *\n",
  "talks/index.html": `<!DOCTYPE html><title>Story</title>${LONG}`,
  "talks/kunar/index.html": `<!DOCTYPE html><title>Kunar</title>${LONG}`,
  "talks/data/places.geojson": '{"type":"FeatureCollection","features":[]}',
  "talks/data/places.kml": '<kml xmlns="http://www.opengis.net/kml/2.2"/>',
  "talks/data/annotations.jsonld": "[]",
  "embed/talks/index.html": `<!DOCTYPE html><title>Embedded</title>${LONG}`,
  "map/ground.0123456789.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${LONG} --></svg>`,
  "_next/static/chunks/a.js": `// ${LONG}`,
};

/** @returns the folder */
export async function makeSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "passage-site-"));
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await compress(folder);
  writeHeadersFile(folder);
  return folder;
}
