/**
 * `npm run build:fixtures`: builds the stories of tests/fixtures/ as a site of several stories in the folder /passage
 * of a host, without a known origin. tests/e2e/stories/ reads it as well as the site in out/, which isn't changed.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { FIXTURES } from "./lib/fixtures-site";

const { folder, basePath, seeds } = FIXTURES;
const KEPT = ".out.kept";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
if (existsSync("out")) renameSync("out", KEPT);
const env = { ...process.env, SEEDS: seeds, BASE_PATH: basePath, SITE_URL: "" };
const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit", env });
if (status === 0) {
  renameSync("out", `${folder}${basePath}`);
  // A host wants these files at its root.
  for (const file of ["404.html", "_headers"]) cpSync(`${folder}${basePath}/${file}`, `${folder}/${file}`);
}
if (existsSync(KEPT)) {
  rmSync("out", { recursive: true, force: true });
  renameSync(KEPT, "out");
}
process.exitCode = status ?? 1;
