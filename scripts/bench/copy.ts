/** A copy of the project with a generated story in place of ours, to be built: .bench/site/. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, type Size } from "./story";

/** Below the project, so that its packages are found. */
export const COPY = ".bench/site";
export const STORY = "generated";

const COPIED = ["app", "components", "geo", "package.json", "next.config.js", "tsconfig.json"];
/** Packages that are read by their path. */
const READ_BY_PATH = ["@fontsource-variable/source-serif-4", "@fontsource/source-serif-4"];
/** What a story has beside its own pages. */
const LEFT_OUT = ["(handout)", "(lesson)", "(tools)", "embed", "oembed", "og/[file]", "share", "teachers"];

/** @throws Error when the file doesn't hold the words: then the copy would be another site than it is taken for */
function replaceIn(file: string, words: string, by: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(words)) throw new Error(`${file}: '${words}' not found`);
  writeFileSync(file, text.replace(words, by));
}

/** @param pages how many of the places get a page */
export function makeCopy(size: Size, pages: number): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const path of COPIED) {
    cpSync(path, join(COPY, path), { recursive: true, filter: (from) => !from.startsWith("geo/build") });
  }
  for (const path of READ_BY_PATH)
    cpSync(join("node_modules", path), join(COPY, "node_modules", path), { recursive: true });
  for (const route of LEFT_OUT) rmSync(join(COPY, "app", route), { recursive: true });
  const { files, article } = generate(size);
  for (const { file, text } of files) writeFileSync(join(COPY, "geo/data", file), text);
  const seed = join(COPY, "seeds", STORY, "article.md");
  mkdirSync(dirname(seed), { recursive: true });
  writeFileSync(seed, article);
  replaceIn(join(COPY, "app/[story]/[place]/page.tsx"), "places.map(", `places.slice(0, ${pages}).map(`);
}
