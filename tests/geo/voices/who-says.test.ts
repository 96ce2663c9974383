/** Who says the words of a passage: as a phrase, sentence by sentence, and for a part of a passage. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "../../../geo/voices/attribution";
import { whoSays } from "../../../geo/voices/who-says";

const TEXT = "The mayor said that the bridge is closed. She said it will stay so. Nobody crossed it. The rain went on.";

function said(text: string, part?: string, language = "en"): string | null {
  const { paragraphs, voices } = attribute([{ text, links: [] }], [], language);
  const attributions = paragraphs[0]?.attributions ?? [];
  const start = part === undefined ? 0 : text.indexOf(part);
  return whoSays({ text, attributions }, voices, language, { start, end: start + (part ?? text).length });
}

describe("who says a passage", () => {
  it("is said once where all of it has one voice, or none", () => {
    expect(said("The mayor said that the bridge is closed.")).toBe("according to the mayor");
    expect(said("Nobody crossed it. The rain went on.")).toBe("the report names no source");
  });

  it("is counted by sentences where voices take turns", () => {
    expect(said(TEXT)).toBe("sentences 1–2: the mayor; 3–4: no source named");
  });

  it("of a part is that of its own sentences", () => {
    expect(said(TEXT, "the bridge is closed")).toBe("according to the mayor");
    expect(said(TEXT, "stay so. Nobody crossed")).toBe("sentence 1: the mayor; 2: no source named");
  });

  it("is told of each clause that has a voice of its own", () => {
    expect(said("The mayor said the bridge is closed, while the ferryman said it is open.")).toBe(
      "according to the mayor, and according to the ferryman",
    );
  });

  it("is left open where nobody has looked", () => {
    expect(said("Der Bürgermeister sagte, die Brücke sei zu.", undefined, "de")).toBeNull();
    expect(whoSays({ text: TEXT, attributions: [{ start: 0, end: 41, by: ["a"], how: "described" }] }, [], "de")).toBe(
      "sentence 1: a",
    );
  });

  it("never throws, and says of known sentences no more than there are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const words = said(text);
        expect(words === null || words.length > 0).toBe(true);
      }),
    );
  });
});
