import { describe, expect, it } from "vitest";
import { citations, UNKNOWN_DAY, writeDay } from "../components/share/citations";

const cited = {
  title: "Second round of talks",
  author: [],
  publisher: null,
  date: "2025-10-25",
  site: "Passage",
  address: "https://example.org/istanbul-talks/",
  key: "istanbul-talks",
};
/** @param accessed the reader's day, put in as the page does */
function of(style: string, accessed: string): string {
  const citation = citations(cited).find((one) => one.style === style);
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
