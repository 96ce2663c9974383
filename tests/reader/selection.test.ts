/** The address decides what is chosen, wherever it comes from. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageIn, selectionIn } from "../../components/reader/script/selection";

const STORY = "/istanbul-talks/";
const selected = (path: string) => selectionIn(new URL(`https://example.org${path}`), STORY);

describe("an address selects", () => {
  for (const [path, selection] of [
    ["/istanbul-talks/", { part: null, passage: null }],
    ["/istanbul-talks/#p6", { part: null, passage: "p6" }],
    ["/istanbul-talks/kunar/", { part: "kunar", passage: null }],
    ["/istanbul-talks/kunar/#p17", { part: "kunar", passage: "p17" }],
    ["/istanbul-talks/kunar/?utm=x#p17", { part: "kunar", passage: "p17" }],
    ["/istanbul-talks/kunar/#nothing", { part: "kunar", passage: null }],
    ["/istanbul-talks/2025-10-18--2025-10-19/#p6", { part: "2025-10-18--2025-10-19", passage: "p6" }],
    ["/istanbul-talks/when/", null],
    ["/istanbul-talks/voices/#by-anadolu", null],
    ["/", null],
    ["/share/istanbul-talks/kunar/", null],
    ["/istanbul-talks/kunar", null],
    ["/istanbul-talks/lesson/", null],
    ["/istanbul-talks/lesson/walk/?lesson=1.x", null],
    ["/istanbul-talks/data/places.geojson", null],
    ["/istanbul-talks/handout/", null],
    ["/istanbul-talks-2/kunar/", null],
  ] as const) {
    it(`${path}: ${JSON.stringify(selection)}`, () => expect(selected(path)).toEqual(selection));
  }

  it("or nothing, and never throws", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webFragments(), (path, fragment) => {
        const selection = selected(`/istanbul-talks${path}#${fragment}`);
        if (selection?.passage) expect(selection.passage).toMatch(/^p\d{1,6}$/u);
      }),
    );
  });
});

it("a passage in a hash is a p and its number, and nothing else", () => {
  expect(passageIn("#p17")).toBe("p17");
  for (const hash of ["", "#", "p17", "#P17", "#p", "#p17a", '#p1"],*', `#p${"9".repeat(500)}`]) {
    expect(passageIn(hash), hash).toBeNull();
  }
});
