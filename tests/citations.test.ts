import { describe, expect, it } from "vitest";
import { type Cited, citations, UNKNOWN_DAY, writeDay } from "../components/share/citations";

const cited: Cited = {
  title: "Second round of talks",
  author: [],
  publisher: null,
  url: null,
  date: "2025-10-25",
  site: "Passage",
  address: "https://example.org/istanbul-talks/",
  key: "istanbul-talks",
};
/** @param accessed the reader's date, filled in as the page does */
function of(style: string, accessed: string, what: Partial<Cited> = {}): string {
  const citation = citations({ ...cited, ...what }).find((one) => one.style === style);
  if (!citation) throw new Error(`no ${style}`);
  return citation.accessed ? citation.text.replace(UNKNOWN_DAY, writeDay(accessed, citation.accessed)) : citation.text;
}

describe("a citation of an article that names neither its author nor its newspaper", () => {
  it("follows APA, which wants no day of access for a page that stays as it is", () => {
    expect(of("APA", "2026-11-24")).toBe(
      "Second round of talks [unnamed newspaper report]. (2025, October 25). Reproduced on Passage. https://example.org/istanbul-talks/",
    );
  });

  it("follows MLA, whose months are short", () => {
    expect(of("MLA", "2026-09-04")).toBe(
      "“Second round of talks.” [unnamed newspaper report], 25 Oct. 2025. Passage, https://example.org/istanbul-talks/. Accessed 4 Sept. 2026.",
    );
  });

  it("follows Chicago", () => {
    expect(of("Chicago", "2026-11-24")).toBe(
      "“Second round of talks.” [unnamed newspaper report], October 25, 2025. Reproduced on Passage. Accessed November 24, 2026. https://example.org/istanbul-talks/.",
    );
  });

  it("is an entry for BibTeX that gives the words to nobody", () => {
    const entry = of("BibTeX", "2026-11-24");
    expect(entry).toContain("@online{istanbul-talks,");
    expect(entry).toContain("urldate = {2026-11-24}");
    expect(entry).toContain("note = {[unnamed newspaper report], reproduced on Passage},");
    expect(entry).not.toMatch(/author|organization/u);
  });

  it("says where the date of access is still missing, in the styles that want one", () => {
    const missing = citations(cited).filter(({ text }) => text.includes("[date of access]"));
    expect(missing.map(({ style }) => style)).toEqual(["MLA", "Chicago", "BibTeX"]);
    for (const { accessed } of missing) expect(accessed).not.toBeNull();
  });
});

describe("a citation of an article whose authors and publisher are known", () => {
  const ACCESSED = "2026-11-24";
  const known = { author: ["Anna Ali", "Ben Bo"], publisher: "Dawn" };
  const url = "https://dawn.example/talks_2";

  it("follows APA, with & between authors", () => {
    expect(of("APA", ACCESSED, known)).toBe(
      "Anna Ali & Ben Bo. (2025, October 25). Second round of talks. Dawn. Reproduced on Passage. https://example.org/istanbul-talks/",
    );
    expect(of("APA", ACCESSED, { author: ["Anna Ali", "Ben Bo", "Cy Andrand"] })).toMatch(
      /^Anna Ali, Ben Bo, & Cy Andrand\. \(2025, October 25\)\. Second/u,
    );
  });

  it("follows MLA, with the site as where it was read, and et al. for three authors", () => {
    expect(of("MLA", ACCESSED, known)).toBe(
      "Anna Ali and Ben Bo. “Second round of talks.” Dawn, 25 Oct. 2025. Passage, https://example.org/istanbul-talks/. Accessed 24 Nov. 2026.",
    );
    expect(of("MLA", ACCESSED, { author: ["Anna Ali", "Ben Bo", "Cy Andrand"] })).toBe(
      "Anna Ali, et al. “Second round of talks.” 25 Oct. 2025. Passage, https://example.org/istanbul-talks/. Accessed 24 Nov. 2026.",
    );
  });

  it("follows Chicago, with a comma before the last author", () => {
    expect(of("Chicago", ACCESSED, known)).toBe(
      "Anna Ali and Ben Bo. “Second round of talks.” Dawn, October 25, 2025. Reproduced on Passage. Accessed November 24, 2026. https://example.org/istanbul-talks/.",
    );
    expect(of("Chicago", ACCESSED, { author: ["Anna Ali", "Ben Bo", "Cy Andrand"] })).toMatch(
      /^Anna Ali, Ben Bo, and Cy Andrand\. “Second/u,
    );
  });

  it("is an entry for BibTeX, each name whole", () => {
    expect(of("BibTeX", ACCESSED, { author: ["Ali, Bo and Sons", "Ben Bo"], publisher: "Dawn" })).toBe(
      [
        "@online{istanbul-talks,",
        "  author = {{Ali, Bo and Sons} and {Ben Bo}},",
        "  title = {{Second round of talks}},",
        "  organization = {{Dawn}},",
        "  date = {2025-10-25},",
        "  url = {https://example.org/istanbul-talks/},",
        "  urldate = {2026-11-24},",
        "  note = {Reproduced on Passage},",
        "}",
      ].join("\n"),
    );
  });

  it("says where the article was published first, where that is known", () => {
    for (const style of ["APA", "MLA", "Chicago"]) {
      expect(of(style, ACCESSED, { ...known, url })).toContain(url);
      expect(of(style, ACCESSED, { ...known, url })).toContain("https://example.org/istanbul-talks/");
    }
    expect(of("BibTeX", ACCESSED, { url })).toContain(
      String.raw`  note = {[unnamed newspaper report], https://dawn.example/talks\_2, reproduced on Passage},`,
    );
  });

  it("names nobody twice, and nobody is unnamed who is known", () => {
    for (const style of ["APA", "MLA", "Chicago", "BibTeX"]) {
      expect(of(style, ACCESSED, { publisher: "Passage" }).split("Passage")).toHaveLength(2);
      const text = of(style, ACCESSED, { author: ["Dawn"], publisher: "Dawn" });
      expect(text.split("Dawn")).toHaveLength(2);
      for (const what of [known, { author: ["Ben Bo"] }, { publisher: "Dawn" }]) {
        expect(of(style, ACCESSED, what)).not.toContain("unnamed");
      }
    }
  });

  it("has one full stop behind a name or a title that ends with one", () => {
    const stops = { title: "Who talks?", author: ["Ben Bo Jr."], publisher: "Dawn Inc." };
    expect(of("APA", ACCESSED, stops)).toContain("Ben Bo Jr. (2025, October 25). Who talks? Dawn Inc. Reproduced on");
    expect(of("APA", ACCESSED, { title: stops.title, publisher: "Dawn" })).toContain(
      "Who talks? (2025, October 25). Dawn. ",
    );
    expect(of("MLA", ACCESSED, stops)).toContain("Ben Bo Jr. “Who talks?” Dawn Inc., 25 Oct. 2025. Passage, ");
    expect(of("Chicago", ACCESSED, stops)).toContain("Ben Bo Jr. “Who talks?” Dawn Inc., October 25, 2025. ");
  });

  it("has single quotation marks within double ones", () => {
    for (const title of ["“Peace,” says Kabul", '"Peace," says Kabul']) {
      for (const style of ["MLA", "Chicago"]) {
        expect(of(style, ACCESSED, { title })).toMatch(/^“‘Peace,’ says Kabul\.” /u);
      }
    }
    expect(of("MLA", ACCESSED, { title: "Kabul: “Peace.”" })).toMatch(/^“Kabul: ‘Peace\.’” /u);
  });
});

describe("for BibTeX", () => {
  const SIGNS = String.raw`{ } % & $ # _ ~ ^ \ "`;
  const WRITTEN = String.raw`{\textbraceleft} {\textbraceright} \% \& \$ \# \_ {\textasciitilde} {\textasciicircum} {\textbackslash} "`;

  it.each([
    ["title", { title: SIGNS }, `  title = {{${WRITTEN}}},`],
    ["author", { author: [SIGNS, "Ben Bo"] }, `  author = {{${WRITTEN}} and {Ben Bo}},`],
    ["publisher", { publisher: SIGNS }, `  organization = {{${WRITTEN}}},`],
  ] as const)("its own signs in %s are written as signs", (_, what, line) => {
    expect(of("BibTeX", "2026-11-24", what).split("\n")).toContain(line);
  });

  it("braces are balanced whatever is in a name", () => {
    const text = of("BibTeX", "2026-11-24", { title: "}{{", author: ["{"], publisher: "}}\\}" });
    let open = 0;
    for (const sign of text) {
      if (sign === "{") open += 1;
      if (sign === "}") open -= 1;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
  });

  it("an address stays as it is", () => {
    const address = "https://example.org/a_b/?c=%20&d~e#p1";
    expect(of("BibTeX", "2026-11-24", { address })).toContain(`  url = {${address}},`);
  });
});
