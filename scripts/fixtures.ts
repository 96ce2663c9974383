/**
 * `npm run build:fixtures`: builds the stories of tests/fixtures/ as a site of several stories in the folder /passage
 * of a host, without a known origin. tests/e2e/stories/ reads it as well as the site in out/.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES } from "./lib/fixtures-site";
import { buildCopy, copyProject } from "./lib/project-copy";

const { folder, basePath, seeds, copy } = FIXTURES;

copyProject(copy);
rmSync(join(copy, seeds), { recursive: true, force: true });
cpSync(seeds, join(copy, seeds), { recursive: true });
const built = await buildCopy(copy, {
  env: { SEEDS: seeds, BASE_PATH: basePath, SITE_URL: "" },
  onStart: ({ output }) => {
    for (const stream of output) stream.pipe(process.stdout, { end: false });
  },
});
rmSync(folder, { recursive: true, force: true });
if (built) {
  mkdirSync(folder);
  cpSync(join(copy, "out"), `${folder}${basePath}`, { recursive: true });
  // A host wants these files at its root.
  for (const file of ["404.html", "_headers"]) cpSync(`${folder}${basePath}/${file}`, `${folder}/${file}`);
}
process.exitCode = built ? 0 : 1;
