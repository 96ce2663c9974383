/** Stories that were not drawn anew have the files of the build that drew them. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesOf } from "../../scripts/build/files";
import { type KeptStory, keepStories } from "../../scripts/build/keep-stories";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "passage-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SCRIPT = "reader/reader.1a2b.js";
const PAGE = `<script src="/passage/${SCRIPT}"></script>`;
const OF_TALKS = {
  "talks/index.html": PAGE,
  "talks/index.html.br": "…",
  "talks/kunar/index.html": PAGE,
  "embed/talks/index.html": PAGE,
  "share/talks/kunar/index.html": PAGE,
  "og/talks.png": "picture",
  "og/talks--kunar.png": "picture",
  "oembed/talks--kunar.json": "{}",
  "map/talks.1a2b.json": "{}",
};
const OTHERS = { "talks-2/index.html": PAGE, "og/talks-2.png": "picture", "index.html": PAGE, [SCRIPT]: "0" };

function siteOf(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(folder, "site-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}

const story = (id: string, version: string): KeptStory => {
  const versions = join(folder, "kept", id);
  return { id, folder: join(versions, version), versions };
};

describe("the stories of a site", () => {
  it("are kept when they were drawn, each with its own files and no other's", () => {
    keepStories(siteOf({ ...OF_TALKS, ...OTHERS }), [story("talks", "a"), story("talks-2", "a")]);
    expect(filesOf(story("talks", "a").folder)).toEqual(Object.keys(OF_TALKS).sort());
    expect(filesOf(story("talks-2", "a").folder)).toEqual(["og/talks-2.png", "talks-2/index.html"]);
  });

  it("come back when they were not", () => {
    keepStories(siteOf({ ...OF_TALKS, ...OTHERS }), [story("talks", "a")]);
    const site = siteOf(OTHERS);
    keepStories(site, [story("talks", "a")]);
    expect(filesOf(site)).toEqual(Object.keys({ ...OF_TALKS, ...OTHERS }).sort());
    for (const [file, text] of Object.entries(OF_TALKS)) expect(readFileSync(join(site, file), "utf8")).toBe(text);
  });

  it("are kept in one version", () => {
    for (const version of ["a", "b"]) keepStories(siteOf({ ...OF_TALKS, ...OTHERS }), [story("talks", version)]);
    expect(readdirSync(story("talks", "b").versions)).toEqual(["b"]);
  });

  it("are missed by name where they were neither drawn nor kept", () => {
    expect(() => keepStories(siteOf(OTHERS), [story("talks", "a")])).toThrow("'talks' was neither drawn nor kept");
  });

  it("don't come back to a site whose scripts are others", () => {
    keepStories(siteOf({ ...OF_TALKS, ...OTHERS }), [story("talks", "a")]);
    const site = siteOf({ "index.html": PAGE });
    expect(() => keepStories(site, [story("talks", "a")])).toThrow(
      `kept for a site with the file /passage/${SCRIPT}: delete .next/cache/stories`,
    );
    expect(existsSync(join(site, SCRIPT))).toBe(false);
  });
});
