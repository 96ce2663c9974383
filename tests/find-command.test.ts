/** `npm run --silent find -- FILE`, as an author or another program calls it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseArticle } from "../geo/article/article";

const folder = mkdtempSync(join(tmpdir(), "passage-"));
const ARTICLE = "seeds/istanbul-talks/article.md";

const find = (file: string) => spawnSync("npm", ["run", "--silent", "find", "--", file], { encoding: "utf8" });

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Row {
  readonly paragraph: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly country: string;
  readonly geonames: number;
  readonly adjective: boolean;
}

it("finds the places of the article on the talks, as what they are", () => {
  const { status, stdout } = find(ARTICLE);
  expect(status).toBe(0);
  const rows = JSON.parse(stdout) as Row[];
  const { paragraphs } = parseArticle(ARTICLE, readFileSync(ARTICLE, "utf8"));
  for (const { paragraph, start, end, quote } of rows)
    expect(paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(quote);
  const kinds = Object.fromEntries(rows.filter(({ adjective }) => !adjective).map(({ quote, kind }) => [quote, kind]));
  expect(kinds).toMatchObject({ Istanbul: "city", ISTANBUL: "city", Doha: "city", Kabul: "city", Islamabad: "city" });
  for (const province of ["Kunar", "Nangarhar", "Paktika", "Khost", "Helmand"]) expect(kinds[province]).toBe("region");
}, 60_000);

it("counts the UTF-16 units of a text as it is", () => {
  const text = "\uFEFF🏔 One.\r\n\r\nTalks in Doha went on.";
  const [row] = JSON.parse(find(written("text.txt", text)).stdout) as Row[];
  expect(row).toMatchObject({ quote: "Doha", start: text.indexOf("Doha"), country: "QA", geonames: 290030 });
}, 60_000);

it.each([
  ["nowhere.txt", /^nowhere\.txt:1:1: can't be read: ENOENT/u],
  [written("text.pdf", "Doha"), /text\.pdf:1:1: is neither \.md nor \.txt/u],
  [written("latin.txt", Uint8Array.of(0xe9)), /latin\.txt:1:1: is not UTF-8/u],
  [written("bad.md", "---\ntitle: T\n---\n\nDoha.\n"), /bad\.md:\d+:\d+: /u],
])(
  "refuses %s with its place and reason",
  (file, message) => {
    const { status, stdout, stderr } = find(file);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  },
  60_000,
);
