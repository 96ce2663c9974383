/** What the machine found, what a person decides about it, and the story that results. */
import { describe, expect, it } from "vitest";
import { blocksOf, cleaned, countWords, textOf, tooLong } from "../../../geo/make/blocks";
import { type Change, changed, historyOf, redone, undone } from "../../../geo/make/change";
import { type Candidate, EMPTY_DRAFT, type FoundName } from "../../../geo/make/draft";
import { finished, missingOf } from "../../../geo/make/finish";
import { occurrences } from "../../../geo/make/occurrences";
import { idsFor } from "../../../geo/make/place-ids";
import { draftOf } from "../../../geo/make/reopen";
import { resolve } from "../../../geo/make/resolve";

const TEXT = `Talks went on in Georgia on Monday. Georgia’s neighbours met in Tbilisi.

The Georgian side said the disputed border was quiet. In Atlanta, Georgia, nobody knew of Zzyzx.`;
const blocks = blocksOf(TEXT);

const candidate = (key: string, name: string, kind: string): Candidate => ({
  ...{
    key,
    name,
    kind,
    countries: ["GE"],
    within: kind === "state" ? "United States" : "",
    at: [44, 42],
    outline: null,
  },
});
const COUNTRY = candidate("gn:1", "Georgia", "country");
const STATE = candidate("gn:2", "Georgia", "state");
const TBILISI = candidate("gn:3", "Tbilisi", "city");
const BORDER: Candidate = { ...candidate("site:line", "The Line", "line"), outline: "line" };

const name = (text: string, candidates: Candidate[], isAdjective = false): FoundName => ({
  ...{ text, candidates, isAdjective },
  at: occurrences(blocks, { words: text, only: null }),
});
const found = [
  name("Georgia", [COUNTRY, STATE]),
  name("Tbilisi", [TBILISI]),
  name("Georgian", [COUNTRY], true),
  name("Zzyzx", []),
];

const made = (...changes: Change[]) => changes.reduce(changed, historyOf({ ...EMPTY_DRAFT, text: TEXT }));
const rows = (...changes: Change[]) =>
  resolve(blocks, found, made(...changes).draft.decisions).rows.map(
    (row) => `${row.place.key} ${row.name} ${row.mentions}`,
  );

describe("a text", () => {
  it("is blocks, whose signs are only those at their beginning", () => {
    const text = "## A heading\n\n> Quoted *words* <b>\n\n- one\n- two\n\nPlain [text](#x), # not a heading";
    expect(blocksOf(text)).toEqual([
      { kind: "heading", text: "A heading" },
      { kind: "quotation", text: "Quoted *words* <b>" },
      { kind: "list", text: "one" },
      { kind: "list", text: "two" },
      { kind: "body", text: "Plain [text](#x), # not a heading" },
    ]);
    expect(blocksOf(textOf(blocksOf(text)))).toEqual(blocksOf(text));
  });

  it("whose lines were broken to fit a width is put together again; other lines are paragraphs", () => {
    const broken =
      "This text was broken by a mail program behind about seventy\ncharacters, as they do, in the middle\nof it.";
    expect(blocksOf(broken).length).toBe(3);
    const even =
      "This text was broken by a mail program behind about seventy characters,\nas mail programs often do it, and so it\nis one.";
    expect(blocksOf(even).length).toBe(3);
    const wide =
      "This text was broken by a mail program behind about seventy characters,\nas mail programs do it, with no regard for where the sentence has its\nend.";
    expect(blocksOf(wide)).toHaveLength(1);
    expect(blocksOf("One paragraph.\nAnother one.")).toHaveLength(2);
  });

  it("loses what does harm unseen, and says how much", () => {
    expect(cleaned("a\u202Eb\u0000c\r\nd\uFFFD")).toEqual({ text: "abc\nd", dropped: 3 });
    expect(cleaned("می‌خواهم")).toEqual({ text: "می‌خواهم", dropped: 0 });
  });

  it("of 20,000 words is taken, and of more is not", () => {
    expect(countWords("Don’t stop: it is the well-known 3rd one.")).toBe(8);
    expect(tooLong("word ".repeat(20_000))).toBeNull();
    expect(tooLong("word ".repeat(20_001))).toMatch(/20,001 words; at most 20,000/u);
    expect(tooLong("x".repeat(1_000_000))).toMatch(/more than 400,000 characters/u);
  });
});

describe("a draft", () => {
  it("has the places that were found, in the order of reading, with how often each is named", () => {
    expect(rows()).toEqual(["gn:1 Georgia 3", "gn:3 Tbilisi 1"]);
    const { unknown, adjectives } = resolve(blocks, found, EMPTY_DRAFT.decisions);
    expect([unknown[0]?.text, adjectives[0]?.text]).toEqual(["Zzyzx", "Georgian"]);
  });

  it.each<[string, Change[], string[]]>([
    ["no place", [{ do: "leave out", names: ["georgia"] }], ["gn:3 Tbilisi 1"]],
    ["another place", [{ do: "choose", names: ["Georgia"], place: STATE }], ["gn:2 Georgia 3", "gn:3 Tbilisi 1"]],
    ["an adjective", [{ do: "choose", names: ["Georgian"], place: COUNTRY }], ["gn:1 Georgia 4", "gn:3 Tbilisi 1"]],
    [
      "unknown ones",
      [{ do: "choose", names: ["Zzyzx"], place: BORDER }],
      ["gn:1 Georgia 3", "gn:3 Tbilisi 1", "site:line The Line 1"],
    ],
    [
      "words",
      [{ do: "link", words: [{ words: "the disputed border", only: null }], place: BORDER }],
      ["gn:1 Georgia 3", "gn:3 Tbilisi 1", "site:line The Line 1"],
    ],
    [
      "words over a name",
      [{ do: "link", words: [{ words: "Atlanta, Georgia", only: null }], place: STATE }],
      ["gn:1 Georgia 2", "gn:3 Tbilisi 1", "gn:2 Georgia 1"],
    ],
    [
      "one mention alone",
      [{ do: "link", words: [{ words: "Georgia", only: { before: "Atlanta, ", after: ", nobody" } }], place: STATE }],
      ["gn:1 Georgia 2", "gn:3 Tbilisi 1", "gn:2 Georgia 1"],
    ],
    [
      "words that are no place",
      [{ do: "link", words: [{ words: "Tbilisi", only: null }], place: null }],
      ["gn:1 Georgia 3"],
    ],
    ["two made one", [{ do: "choose", names: ["Tbilisi"], place: COUNTRY }], ["gn:1 Georgia 4"]],
    ["a new name", [{ do: "call", place: "gn:3", name: "The capital" }], ["gn:1 Georgia 3", "gn:3 The capital 1"]],
    ["another order", [{ do: "move", order: ["gn:1", "gn:3"], from: 1, to: 0 }], ["gn:3 Tbilisi 1", "gn:1 Georgia 3"]],
    [
      "what was taken back",
      [
        { do: "leave out", names: ["Georgia"] },
        { do: "take back", names: ["Georgia"] },
      ],
      ["gn:1 Georgia 3", "gn:3 Tbilisi 1"],
    ],
  ])("takes a decision about %s, and takes it back", (_, changes, expected) => {
    expect(rows(...changes)).toEqual(expected);
    const history = made(...changes);
    const back = changes.reduce((at) => undone(at), history);
    expect(back.draft).toEqual(made().draft);
    expect(changes.reduce((at) => redone(at), back).draft).toEqual(history.draft);
  });

  it("leaves a place out with all that leads to it, and turns all of it to another, in one step", () => {
    const linked: Change = { do: "link", words: [{ words: "the disputed border", only: null }], place: TBILISI };
    expect(rows(linked, { do: "leave out", names: ["Tbilisi"], words: ["the disputed border"] })).toEqual([
      "gn:1 Georgia 3",
    ]);
    const turned = rows(linked, { do: "choose", names: ["Tbilisi"], words: ["the disputed border"], place: STATE });
    expect(turned).toEqual(["gn:1 Georgia 3", "gn:2 Georgia 2"]);
  });

  it("parts a name from the place that it was part of", () => {
    const merged: Change = { do: "choose", names: ["Tbilisi"], place: COUNTRY };
    expect(rows(merged, { do: "part", name: "Tbilisi", place: COUNTRY })).toEqual([
      "gn:1 Georgia 3",
      "gn:1~tbilisi Tbilisi 1",
    ]);
  });

  it("keeps its decisions while the text goes on", () => {
    const history = changed(made({ do: "leave out", names: ["Georgia"] }), { do: "write", text: `New. ${TEXT}` });
    expect(history.draft.decisions.names).toEqual({ georgia: null });
  });

  it("that an older page kept has what could not be decided there", () => {
    const { voices: _, ...older } = EMPTY_DRAFT.decisions;
    expect(historyOf({ ...EMPTY_DRAFT, decisions: older as typeof EMPTY_DRAFT.decisions }).draft).toEqual(EMPTY_DRAFT);
  });

  it("becomes a story, and the story the same draft again", () => {
    const facts = {
      title: " A  title ",
      language: "en",
      date: "2025-10-25",
      author: "A. B., C",
      publisher: "",
      url: "",
    };
    const { decisions } = made(
      { do: "link", words: [{ words: "the disputed border", only: null }], place: BORDER },
      { do: "link", words: [{ words: "Georgia", only: { before: "Atlanta, ", after: ", nobody" } }], place: STATE },
    ).draft;
    const resolved = resolve(blocks, found, decisions);
    expect(missingOf(facts, blocks, resolved.rows)).toEqual({});
    const story = finished(facts, blocks, resolved, ["gn:3"]);
    expect(story).toMatchObject({ title: "A title", author: ["A. B.", "C"], publisher: null, url: null, opensOn: [1] });
    expect(story.places.map(({ id, name, looked }) => [id, name, looked])).toEqual([
      ["georgia", "Georgia", false],
      ["tbilisi", "Tbilisi", false],
      ["line", "The Line", true],
      ["georgia-state", "Georgia (state)", true],
    ]);
    const draft = draftOf(story);
    const again = finished(
      draft.facts,
      blocksOf(draft.text),
      resolve(blocksOf(draft.text), found, draft.decisions),
      draft.decisions.opensOn,
    );
    expect(again.mentions).toEqual(story.mentions);
    expect(again.places.map(({ id, name, at, outline, looked }) => ({ id, name, at, outline, looked }))).toEqual(
      story.places.map(({ id, name, at, outline, looked }) => ({ id, name, at, outline, looked })),
    );
  });

  it("says at which field something is missing", () => {
    const facts = {
      title: "",
      language: "x-",
      date: "2025-02-30",
      author: "",
      publisher: "",
      url: "javascript:alert(1)",
    };
    expect(Object.keys(missingOf(facts, [], [])).sort()).toEqual([
      "date",
      "language",
      "places",
      "text",
      "title",
      "url",
    ]);
  });
});

it("gives places addresses that nothing else has", () => {
  expect(idsFor(["São Tomé", "Kabul", "Kabul", "کابل", "p17", "text", "Straße"])).toEqual([
    "sao-tome",
    "kabul",
    "kabul-2",
    "place",
    "p17-2",
    "text-2",
    "strasse",
  ]);
});
