/**
 * Keeps each picture under a hash of what it is drawn from: drawing takes most of a build's time, and a story that
 * hasn't changed needn't be drawn again. The folder is part of Next's own cache, which hosts keep between builds.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfFiles } from "./hash-of-files";
import { once } from "./once";

const FOLDER = join(process.cwd(), ".next/cache/pictures");

/** The code and data that draw the pictures: when any of it changes, all pictures are drawn again. */
const DRAWN_BY = [
  "app/og",
  "app/_site",
  "components/share/picture",
  "components/map",
  "components/kit/tokens.css",
  "geo",
  "package-lock.json",
];

const hashOfDrawing = once(() => hashOfFiles(DRAWN_BY));

/**
 * @param from everything that distinguishes this picture from others; must be serialisable as JSON
 * @param draw makes the picture
 * @returns the picture, freshly drawn or from the cache
 */
export async function drawnOnce(from: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash("sha256").update(hashOfDrawing()).update(JSON.stringify(from)).digest("hex");
  const file = join(FOLDER, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw();
  mkdirSync(FOLDER, { recursive: true });
  // Another worker of the build may be reading it, so it must appear complete or not at all.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, picture);
  renameSync(part, file);
  return picture;
}
