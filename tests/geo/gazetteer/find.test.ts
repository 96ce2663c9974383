/** Properties that hold for any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlaces } from "../../../geo/gazetteer/find";
import { tagPlaces } from "../../../geo/gazetteer/tagging/tag";
import { gazetteer } from "./gazetteer";

const WORDS = [
  "Paris",
  "Texas",
  "Georgia",
  "of",
  "the",
  "in",
  ",",
  ".",
  "-",
  "\n",
  "’s",
  "Afghan",
  "George",
  "Street",
  "U.S.",
  "İstanbul",
  "North",
  "(",
  "Khost",
  "province",
];
const newspaperish = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), newspaperish);

// Generous, for a busy machine.
describe("any text", { timeout: 60_000 }, () => {
  it("gives mentions that are slices of it, in order, without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const place of findPlaces(text, gazetteer)) {
          expect(text.slice(place.start, place.end)).toBe(place.quote);
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
      }),
    );
  });

  it("gives the same answer again", () => {
    fc.assert(
      fc.property(newspaperish, (text) => {
        expect(findPlaces(text, gazetteer)).toEqual(findPlaces(text, gazetteer));
      }),
      { numRuns: 30 },
    );
  });

  it("is read paragraph by paragraph: what names no word of the other changes nothing in it", () => {
    const first = "Talks were held in Doha on Monday.";
    const second = "A fire broke out in Leeds.";
    const alone = [
      ...tagPlaces(first, gazetteer),
      ...tagPlaces(second, gazetteer).map(({ start, end }) => ({
        start: start + first.length + 1,
        end: end + first.length + 1,
      })),
    ];
    expect(tagPlaces(`${first}\n${second}`, gazetteer)).toEqual(alone);
  });

  it("of any length takes time that grows with it alone", () => {
    const cpu = (times: number) => {
      const names = Array.from({ length: times }, (_, at) => gazetteer.placeAt(20_000 + 7 * at).name);
      const text = names
        .map((name) => `Strikes in ${name} and Khost provinces went on, officials in Paris, Texas, said.`)
        .join("\n");
      const begun = process.cpuUsage();
      findPlaces(text, gazetteer);
      return process.cpuUsage(begun).user;
    };
    cpu(20);
    // Ten times the text may take at most forty times the work; quadratic code would take a hundred times.
    expect(cpu(1000)).toBeLessThan(40 * cpu(100));
  });
});
