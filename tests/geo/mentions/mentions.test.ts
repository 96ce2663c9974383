import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { findMentions, searchable } from "../../../geo/mentions/mentions";
import { places } from "../data";

const names = searchable(places, "en");
const found = (text: string): string[] =>
  findMentions(text, names).map(({ place, start, end }) => `${place}:${text.slice(start, end)}`);

describe("a name is found", () => {
  it.each([
    ["in plain text", "strikes in Kunar and Nangarhar", ["kunar:Kunar", "nangarhar:Nangarhar"]],
    ["in capitals", "STRIKES IN KUNAR", ["kunar:KUNAR"]],
    ["in a dateline", "ISTANBUL: The talks", ["istanbul:ISTANBUL"]],
    ["in a dateline of two", "DOHA/ISTANBUL: The talks", ["doha:DOHA", "istanbul:ISTANBUL"]],
    ["with the dotted capital of Turkish", "İstanbul ve İSTANBUL", ["istanbul:İstanbul", "istanbul:İSTANBUL"]],
    ["with the dot as a mark of its own", "I\u0307stanbul", ["istanbul:I\u0307stanbul"]],
    ["with a Turkish ending", "İstanbul’da", ["istanbul:İstanbul"]],
    ["composed", "Nangarh\u0101r", ["nangarhar:Nangarh\u0101r"]],
    ["decomposed", "Nangarha\u0304r", ["nangarhar:Nangarha\u0304r"]],
    [
      "in another spelling",
      "Konar, Nangrahar, Khowst, Hilmand",
      ["kunar:Konar", "nangarhar:Nangrahar", "khost:Khowst", "helmand:Hilmand"],
    ],
    ["in Dari, Pashto and Urdu", "ولایت کنر، ننګرهار، صوبہ ہلمند", ["kunar:کنر", "nangarhar:ننګرهار", "helmand:ہلمند"]],
    ["with Arabic letters for Persian ones", "پكتيكا", ["paktika:پكتيكا"]],
    ["in two words", "the Durand Line", ["durand-line:Durand Line"]],
    ["with a small second word", "the Durand line", ["durand-line:Durand line"]],
    ["over a line break", "the Durand\nLine", ["durand-line:Durand\nLine"]],
    ["over a non-breaking space", "the Durand\u00A0Line", ["durand-line:Durand\u00A0Line"]],
    ["over several spaces", "the Durand \t Line", ["durand-line:Durand \t Line"]],
    [
      "with a hyphen inside",
      "the Durand-Line and Durand\u2011Line",
      ["durand-line:Durand-Line", "durand-line:Durand\u2011Line"],
    ],
    ["before a hyphen", "Doha-based", ["doha:Doha"]],
    ["on both sides of a dash", "Doha–Istanbul", ["doha:Doha", "istanbul:Istanbul"]],
    ["with a soft hyphen inside", "Nangar\u00ADhar", ["nangarhar:Nangar\u00ADhar"]],
    ["in quotation marks and brackets", "“Kunar” (Khost) [Doha]", ["kunar:Kunar", "khost:Khost", "doha:Doha"]],
    ["before its kind", "Kunar province, Helmand Province", ["kunar:Kunar", "helmand:Helmand"]],
    ["before an office", "the Kunar Governor and the Istanbul Mayor", ["kunar:Kunar", "istanbul:Istanbul"]],
    ["before an office, behind 'of'", "Governor of Kunar", ["kunar:Kunar"]],
    ["at the end of a sentence before a noun", "He left Kunar. River levels rose.", ["kunar:Kunar"]],
    ["before a noun in small letters", "the Istanbul talks and the Doha meeting", ["istanbul:Istanbul", "doha:Doha"]],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["'", "’", "‘", "ʼ", "`", "´", "′", "＇"])("with the possessive %s", (apostrophe) => {
    expect(found(`Kunar${apostrophe}s hills`)).toEqual(["kunar:Kunar"]);
  });
});

describe("nothing is found", () => {
  it.each([
    ["in a longer word", "Kunari, Helmandi, Khostwal, Istanbulite, NonKunar"],
    ["in a word with a digit or an underscore", "Kunar2 Kunar_x"],
    ["in a river", "the Kunar River, the Helmand river"],
    ["in a list of rivers", "the Helmand and Arghandab rivers; the Kunar, Kabul and Indus Rivers"],
    ["in a valley", "the Kunar Valley"],
    ["in a university", "Nangarhar University and the University of Nangarhar"],
    ["in an airport with a long name", "Istanbul Sabiha Gökçen International Airport"],
    ["in a road", "the Khost-Gardez Highway"],
    ["in a treaty", "the Doha Agreement, the Doha agreement, the Istanbul Convention, the Treaty of Istanbul"],
    ["in a process", "the Heart of Asia–Istanbul Process"],
    ["in a forum", "the Doha Forum"],
    ["in a newspaper or a radio", "Istanbul Times, Radio Kunar"],
    ["in a street or a club", "Istanbul Street, Doha United"],
    ["in a person", "Abu Doha"],
    ["in a camp elsewhere", "Camp Doha in Kuwait"],
    ["in another place", "New Istanbul; Khas Kunar; Khost wa Fereng"],
    ["in the capital of the province", "Khost city, Khost City"],
    ["in a province around the city", "Istanbul Province"],
    ["in an address on the net", "https://example.org/kunar desk@doha.com istanbul.com @Istanbul www.khost.af/helmand"],
    ["across a sentence", "named Durand. Line up"],
    ["in half a name", "Durand drew a line"],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it("takes the longest name", () => {
  const nested = searchable(
    [
      { id: "long", shape: "point", name: "Port of Old Town", names: {}, aliases: [], otherNames: [] },
      { id: "short", shape: "point", name: "Old Town", names: {}, aliases: [], otherNames: [] },
    ],
    "en",
  );
  expect(findMentions("Port of Old Town, Old Town", nested).map(({ place }) => place)).toEqual(["long", "short"]);
});

it("takes any apostrophe inside a name", () => {
  const sanaa = searchable(
    [{ id: "sanaa", shape: "point", name: "Sana’a", names: {}, aliases: [], otherNames: [] }],
    "en",
  );
  for (const apostrophe of ["'", "’", "ʼ", "`"]) expect(findMentions(`in Sana${apostrophe}a`, sanaa)).toHaveLength(1);
});

describe("the search", () => {
  const word = (n: number): string =>
    `Place${String.fromCharCode(
      ...String(n)
        .split("")
        .map((d) => 97 + Number(d)),
    )}`;
  const named = (count: number) =>
    searchable(
      Array.from({ length: count }, (_, n) => ({
        id: `${n}`,
        shape: "area" as const,
        name: word(n),
        names: {},
        aliases: [],
        otherNames: [],
      })),
      "en",
    );
  const text = (sentences: number): string =>
    Array.from({ length: sentences }, (_, n) => `The train from ${word(n % 10)} came late.`).join(" ");
  /** Steps in the tree of words. */
  const steps = (sentences: number, names: number): number => {
    const tree = named(names);
    const step = vi.spyOn(Map.prototype, "get");
    try {
      expect(findMentions(text(sentences), tree)).toHaveLength(sentences);
      return step.mock.calls.length;
    } finally {
      step.mockRestore();
    }
  };

  it("takes twice the steps for twice the text", () => {
    expect(steps(400, 100) / steps(200, 100)).toBeCloseTo(2, 1);
  });

  it("takes the same steps however many names it knows", () => {
    expect(steps(200, 10_000)).toBe(steps(200, 10));
  });
});

describe("any string", () => {
  const fragment = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(...places.flatMap(({ name, names, aliases }) => [name, ...Object.values(names), ...aliases])),
    fc.constantFrom(" ", "\u00A0", "-", "’s ", ", ", "\n", "River", "of", "\uD800", "\u202E", "\u0301"),
  );
  const text = fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join(""));

  it("is searched without an error, and the mentions lie inside it, in order and apart", () => {
    fc.assert(
      fc.property(text, (t) => {
        let at = 0;
        for (const { start, end, place } of findMentions(t, names)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(t.length);
          expect(places.map(({ id }) => id)).toContain(place);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("with a name between two full stops leads to its place", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...places), text, (before, place, after) => {
        const whole = `${before}. . ${place.name} . ${after}`;
        const start = before.length + 4;
        const hit = findMentions(whole, names).find((m) => m.start === start);
        expect(hit).toMatchObject({ place: place.id, end: start + place.name.length });
      }),
    );
  });
});
