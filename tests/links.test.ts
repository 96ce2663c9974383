/** `npm run --silent links -- FILE.md`, as an editor calls it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../geo/article/article";

const folder = mkdtempSync(join(tmpdir(), "passage-"));

function links(file: string) {
  return spawnSync("npm", ["run", "--silent", "links", "--", file], { encoding: "utf8" });
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("the links of the article on the talks", () => {
  const file = "seeds/istanbul-talks/article.md";
  const { status, stdout } = links(file);
  const rows = JSON.parse(stdout) as {
    place: string;
    paragraph: number;
    start: number;
    end: number;
    quote: string;
    how: string;
  }[];

  it("are printed as one JSON array", () => {
    expect(status).toBe(0);
    expect(rows).toContainEqual({ place: "kunar", paragraph: 17, start: 102, end: 107, quote: "Kunar", how: "named" });
  });

  it("are the passages that a reader finds", () => {
    const passages: Record<string, number[]> = {};
    for (const { place, paragraph } of rows) {
      passages[place] = [...new Set([...(passages[place] ?? []), paragraph])];
    }
    expect(passages).toEqual({
      istanbul: [1, 2, 8, 10],
      "durand-line": [1, 6, 12, 14, 15, 17],
      doha: [6, 7, 11],
      kunar: [17],
      nangarhar: [17],
      paktika: [17],
      khost: [17],
      helmand: [17],
    });
  });

  it("stand in reading order, each the slice of its paragraph", () => {
    const { paragraphs } = parseArticle(file, readFileSync(file, "utf8"));
    const order = rows.map(({ paragraph, start }) => paragraph * 1e6 + start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { paragraph, start, end, quote } of rows)
      expect(paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(quote);
  });
});

it("an article that mentions few places is as good", () => {
  const file = written("few.md", "---\ntitle: T\nlanguage: en\ndate: 2025-10-25\n---\n\nKhost’s hills.\n");
  expect(JSON.parse(links(file).stdout)).toEqual([
    { place: "khost", paragraph: 1, start: 0, end: 5, quote: "Khost", how: "named" },
  ]);
});

it("a bad file is refused on standard error, with a non-zero exit", () => {
  const file = written("bad.md", "---\ntitle: T\nlanguage: en\ndate: 2025-10-25\n---\n\n[x](#nowhere)\n");
  const { status, stdout, stderr } = links(file);
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain(`${file}:7:1: no place 'nowhere'`);
});

it("so is a file that isn't there", () => {
  expect(links("nowhere.md").stderr).toMatch(/nowhere\.md:1:1: can't be read: ENOENT/u);
});
