/** A hash of files of the project. Build time only. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * @param paths of files and folders; one that doesn't exist counts as empty, and packages and `build/` below a folder
 * are left out
 * @returns a hash of their names, as seen from the project, and contents, in hexadecimal
 */
export function hashOfFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of filesIn(path)) hash.update(relative(process.cwd(), file)).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:build|node_modules)\//u.test(file.slice(path.length)))
    .sort();
}
