import { describe, expect, it } from "vitest";
import { type Cited, citations, UNKNOWN_DAY, writeDay } from "../components/share/citations";

const cited: Cited = {
  title: "Second round of talks",
  author: [],
  publisher: null,
  date: "2025-10-25",
  site: "Passage",
  address: "https://example.org/istanbul-talks/",
  key: "istanbul-talks",
};
/** @param accessed the reader's day, put in as the page does */
function of(style: string, accessed: string, what: Partial<Cited> = {}): string {
  const citation = citations({ ...cited, ...what }).find((one) => one.style === style);
  if (!citation) throw new Error(`no ${style}`);
  return citation.text.replace(UNKNOWN_DAY, writeDay(accessed, citation.accessed));
}

describe("a citation of a page without an author", () => {
  it("follows APA, with the date of access", () => {
    expect(of("APA", "2026-11-24")).toBe(
      "Second round of talks. (2025, October 25). Passage. Retrieved November 24, 2026, from https://example.org/istanbul-talks/",
    );
  });

  it("follows MLA, whose months are short", () => {
    expect(of("MLA", "2026-09-04")).toBe(
      "“Second round of talks.” Passage, 25 Oct. 2025, https://example.org/istanbul-talks/. Accessed 4 Sept. 2026.",
    );
  });

  it("follows Chicago", () => {
    expect(of("Chicago", "2026-11-24")).toBe(
      "“Second round of talks.” Passage. October 25, 2025. Accessed November 24, 2026. https://example.org/istanbul-talks/.",
    );
  });

  it("is an entry for BibTeX", () => {
    expect(of("BibTeX", "2026-11-24")).toContain("@online{istanbul-talks,");
    expect(of("BibTeX", "2026-11-24")).toContain("urldate = {2026-11-24}");
  });

  it("says where the date of access is still missing", () => {
    for (const { text } of citations(cited)) expect(text).toContain("[date of access]");
  });
});

describe("a citation of a page whose authors and publisher are known", () => {
  const ACCESSED = "2026-11-24";
  const known = { author: ["Anna Ali", "Ben Bo"], publisher: "Dawn" };

  it("follows APA, with & between authors", () => {
    expect(of("APA", ACCESSED, known)).toBe(
      "Anna Ali & Ben Bo. (2025, October 25). Second round of talks. Dawn; Passage. Retrieved November 24, 2026, from https://example.org/istanbul-talks/",
    );
    expect(of("APA", ACCESSED, { author: ["Anna Ali", "Ben Bo", "Cy Andrand"] })).toMatch(
      /^Anna Ali, Ben Bo, & Cy Andrand\. \(2025, October 25\)\. Second/u,
    );
  });

  it("follows MLA, with the publisher behind the site, and et al. for three authors", () => {
    expect(of("MLA", ACCESSED, known)).toBe(
      "Anna Ali and Ben Bo. “Second round of talks.” Passage, Dawn, 25 Oct. 2025, https://example.org/istanbul-talks/. Accessed 24 Nov. 2026.",
    );
    expect(of("MLA", ACCESSED, { author: ["Anna Ali", "Ben Bo", "Cy Andrand"] })).toMatch(
      /^Anna Ali, et al\. “Second/u,
    );
  });

  it("follows Chicago, with the publisher behind the site, and a comma before the last author", () => {
    expect(of("Chicago", ACCESSED, known)).toBe(
      "Anna Ali and Ben Bo. “Second round of talks.” Passage. Dawn. October 25, 2025. Accessed November 24, 2026. https://example.org/istanbul-talks/.",
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
        "  organization = {{Dawn} and {Passage}},",
        "  date = {2025-10-25},",
        "  url = {https://example.org/istanbul-talks/},",
        "  urldate = {2026-11-24}",
        "}",
      ].join("\n"),
    );
  });

  it("names nobody twice", () => {
    for (const style of ["APA", "MLA", "Chicago", "BibTeX"]) {
      expect(of(style, ACCESSED, { publisher: "Passage" })).toBe(of(style, ACCESSED));
      const text = of(style, ACCESSED, { author: ["Dawn"], publisher: "Dawn" });
      expect(text.split("Dawn")).toHaveLength(2);
    }
  });

  it("has one full stop behind a name or a title that ends with one", () => {
    const stops = { title: "Who talks?", author: ["Ben Bo Jr."], publisher: "Dawn Inc." };
    expect(of("APA", ACCESSED, stops)).toContain("Ben Bo Jr. (2025, October 25). Who talks? Dawn Inc.; Passage. ");
    expect(of("APA", ACCESSED, { title: stops.title })).toContain("Who talks? (2025, October 25). Passage. ");
    expect(of("MLA", ACCESSED, stops)).toContain("Ben Bo Jr. “Who talks?” Passage, Dawn Inc., 25 Oct. 2025");
    expect(of("Chicago", ACCESSED, stops)).toContain("Ben Bo Jr. “Who talks?” Passage. Dawn Inc. October 25, 2025. ");
  });

  it("has single quotation marks within double ones", () => {
    for (const title of ["“Peace,” says Kabul", '"Peace," says Kabul']) {
      for (const style of ["MLA", "Chicago"]) {
        expect(of(style, ACCESSED, { title })).toMatch(/^“‘Peace,’ says Kabul\.” Passage/u);
      }
    }
    expect(of("MLA", ACCESSED, { title: "Kabul: “Peace.”" })).toMatch(/^“Kabul: ‘Peace\.’” Passage/u);
  });
});

describe("for BibTeX", () => {
  const SIGNS = String.raw`{ } % & $ # _ ~ ^ \ "`;
  const WRITTEN = String.raw`{\textbraceleft} {\textbraceright} \% \& \$ \# \_ {\textasciitilde} {\textasciicircum} {\textbackslash} "`;

  it.each([
    ["title", { title: SIGNS }, `  title = {{${WRITTEN}}},`],
    ["author", { author: [SIGNS, "Ben Bo"] }, `  author = {{${WRITTEN}} and {Ben Bo}},`],
    ["publisher", { publisher: SIGNS }, `  organization = {{${WRITTEN}} and {Passage}},`],
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
