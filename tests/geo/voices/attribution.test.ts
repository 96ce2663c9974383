/** Attributions in single sentences and across sentences, and sentences that only look like attributions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VoiceListed } from "../../../geo/types";
import { attribute } from "../../../geo/voices/attribution";

const at = { file: "a.md", line: 1, column: 1 };
const LISTED: readonly VoiceListed[] = [
  { id: "ministry", name: "the Foreign Ministry", kind: "office", as: ["the ministry"], ...at },
  { id: "karimi", name: "Defence Minister Nadia Karimi", kind: "person", as: [], ...at },
  { id: "agency", name: "Testpress", kind: "agency", as: [], ...at },
];

/**
 * One entry per stretch: the voices, outermost first; `—`: the text's own word; `?`: somebody, but it isn't clear who.
 */
function said(...paragraphs: string[]): string[] {
  const read = attribute(
    paragraphs.map((text) => ({ text, links: [] })),
    LISTED,
    "en",
  );
  return read.paragraphs.flatMap(({ attributions }) =>
    attributions.map(({ by, how }) => (how === "open" ? "?" : by.join(" > ") || "—")),
  );
}

describe("a sentence is said by", () => {
  it.each<[sentence: string, ...by: string[]]>([
    // Verbs of saying.
    ["The ministry said that the talks had failed.", "ministry"],
    ["The ministry said the talks had failed.", "ministry"],
    ["The ministry says the talks will go on.", "ministry"],
    ["The ministry stated that the talks had failed.", "ministry"],
    ["The ministry noted that the talks had failed.", "ministry"],
    ["The ministry confirmed that the talks had failed.", "ministry"],
    ["The ministry announced on Monday that the talks had failed.", "ministry"],
    ["The ministry confirmed in a statement that the talks had failed.", "ministry"],
    ["The ministry has confirmed that the talks had failed.", "ministry"],
    ["The ministry had earlier stated that the talks had failed.", "ministry"],
    ["The ministry also said that the talks had failed.", "ministry"],
    ["The ministry repeatedly warned that the talks would fail.", "ministry"],
    ["The ministry later clarified that nobody had left.", "ministry"],
    ["The ministry denied that anyone had fired.", "ministry"],
    ["The ministry told reporters that the talks had failed.", "ministry"],
    ["The ministry told Testpress the talks had failed.", "ministry"],
    ["The ministry pointed out that nobody had left.", "ministry"],
    ["The ministry made it clear that nobody had left.", "ministry"],
    ["The ministry expressed hope that the talks would go on.", "ministry"],
    ["The ministry expressed its concern over the delay.", "ministry"],
    ["The ministry voiced confidence that the truce would hold.", "ministry"],
    ["The ministry said: “Nobody has left.”", "ministry"],
    ["The ministry said no agreement had been reached.", "ministry"],
    ["The ministry said nothing had been agreed.", "ministry"],
    // Who it is.
    ["Defence Minister Nadia Karimi stated that nobody had left.", "karimi"],
    ["Nadia Karimi said nobody had left.", "karimi"],
    ["Karimi further noted that nobody had left.", "karimi"],
    ["Minister Karimi said nobody had left.", "karimi"],
    ["Ms Karimi said nobody had left.", "karimi"],
    ["Nadia Karimi, the defence minister, said nobody had left.", "karimi"],
    ["The defence minister, Nadia Karimi, said nobody had left.", "karimi"],
    ["Nadia Karimi, who leads the delegation, said nobody had left.", "karimi"],
    ["Nadia Karimi, speaking in the capital, said nobody had left.", "karimi"],
    ["Bilal Karimi said nobody had left.", "bilal-karimi"],
    ["Diplomatic sources said that seven had come.", "diplomatic-sources"],
    ["A senior official who asked not to be named said that seven had come.", "senior-official"],
    ["Officials say seven have come.", "officials"],
    ["Police said seven were hurt.", "police"],
    ["Two witnesses said seven were hurt.", "two-witnesses"],
    ["Foreign Office Spokesperson T. H. Andrabi said so much was true.", "t-h-andrabi"],
    ["Gen. Omar Test said the army had left.", "omar-test"],
    ["Mr. Test said the army had left.", "mr-test"],
    ["The ministry said on Monday nobody had left.", "ministry"],
    ["Nadia Karimi on Saturday said that nobody had left.", "karimi"],
    ["U.S. President Ann Test told reporters aboard a plane on Friday that she would go.", "ann-test"],
    ["Police in the city, where it happened, said seven were hurt.", "police-in-the-city"],
    ["“This is our land,” Ahmad Wali, a farmer from the village, told Testpress.", "ahmad-wali"],
    ["The army claimed to have killed nobody.", "army"],
    ["Omar Test and Nadia Karimi said that both would honour it.", "omar-test-and-nadia-karimi"],
    ["The foreign minister, Sheikh Omar bin Ali Al Test, said nobody had left.", "omar-bin-ali-al-test"],
    ["Oman, Kuwait and Bahrain said that they would send help.", "oman-kuwait-and-bahrain"],
    // Where in the sentence.
    ["On Monday, the ministry said that nobody had left.", "ministry"],
    ["In an interview, Karimi stated that nobody had left.", "karimi"],
    ["In her weekly briefing, Karimi expressed hope that it would hold.", "karimi"],
    ["But the ministry said nobody had left.", "ministry"],
    ["However, the ministry said nobody had left.", "ministry"],
    ["After the talks ended, the ministry said that nobody had left.", "ministry"],
    ["In a statement the ministry said that nobody had left.", "ministry"],
    ["Karimi thanked her hosts and said that nobody had left.", "karimi"],
    ["Nobody had left, the ministry said.", "ministry"],
    ["Nobody had left, the ministry said on Monday.", "ministry"],
    ["Nobody had left, the ministry said in a statement.", "ministry"],
    ["Nobody had left, said the ministry.", "ministry"],
    ["Nobody, the ministry said, had left.", "ministry"],
    ["“Nobody has left,” the ministry said.", "ministry"],
    ["“Nobody has left,” said Nadia Karimi, the defence minister.", "karimi"],
    ["“Nobody,” Karimi said, “has left.”", "karimi"],
    ['"Nobody has left," Karimi added.', "karimi"],
    ["“Nobody has left. Nobody will,” Karimi said.", "karimi"],
    // By other phrases.
    ["According to the ministry, nobody had left.", "ministry"],
    ["Nobody had left, according to the ministry.", "ministry"],
    ["Nobody had left according to the ministry.", "ministry"],
    ["Nobody, according to the ministry, had left.", "ministry"],
    ["According to a statement issued by the Foreign Ministry, nobody had left.", "ministry"],
    ["According to source, nobody had left.", "source"],
    ["According to a report by Testpress, nobody had left.", "agency"],
    ["A statement from the ministry said that nobody had left.", "ministry"],
    ["In a statement, the ministry condemned the attack.", "ministry"],
    ["Karimi was quoted as saying that nobody had left.", "karimi"],
    // One through another.
    ["Testpress said that the ministry confirmed that nobody had left.", "agency > ministry"],
    [
      "News agency Testpress said that the defence minister, Nadia Karimi, confirmed that all had left.",
      "agency > karimi",
    ],
    ["Testpress reported, citing the ministry, that nobody had left.", "agency > ministry"],
    ["Testpress, citing two officials, reported that nobody had left.", "agency > two-officials"],
    ["Testpress quoted the ministry as saying nobody had left.", "agency > ministry"],
    ["According to Testpress, the ministry said that nobody had left.", "agency > ministry"],
    ["The ministry said that nobody had left, according to Testpress.", "agency > ministry"],
    // Two beside each other.
    ["The ministry said that nobody had left, while Karimi said that all had.", "ministry", "karimi"],
    ["Fighting went on, but the ministry said that nobody had left.", "—", "ministry"],
  ])("%s", (sentence, ...by) => {
    expect(said(sentence)).toEqual(by);
  });
});

describe("a sentence is the text's own word", () => {
  it.each([
    ["that names nobody", "The army fired on the post."],
    ["in which nothing was said", "The minister said nothing."],
    ["in which little was said", "The minister said little about the talks."],
    ["in which nothing was said of something", "The minister said nothing about the talks."],
    ["in which it wasn't said", "The minister did not say that anyone had left."],
    ["in which nobody would say it", "The minister would not say whether anyone had left."],
    ["in which a comment was declined", "The minister declined to say who had left."],
    ["about what is said to be", "The minister is said to be ill."],
    ["about what is said to have been", "A bomb, said to have been hidden, went off."],
    ["about what a thing is said to be", "A painting said to be old was sold."],
    ["about what is reported", "The minister is reported to have left."],
    ["about what was told", "Parliament was told that nobody had left."],
    ["that is worth noting", "It is worth noting that fighting began after the capital demanded that it rein them in."],
    ["that goes without saying", "It goes without saying that nobody had left."],
    ["that was said", "It was said that nobody had left."],
    ["with a clause of time", "Fighting began after the minister said that nobody had left."],
    ["with a condition", "If the minister said that, nobody knows."],
    ["about somebody who said so", "The man who said that nobody had left was arrested."],
    ["about a man who later said so", "The police arrested a man who later said that he was ill."],
    ["about what somebody said", "Nobody knows what the minister said."],
    ["about states", "The Gulf states that signed the paper met."],
    ["about the United States", "The United States that we know is large."],
    ["about a stated aim", "The stated aim that they had was peace."],
    ["about the said minister", "The said minister left."],
    ["about a name", "Khalid Said confirmed the date."],
    ["about a date that was confirmed", "The ministry confirmed the date."],
    ["about a truce that was announced", "The ministry announced a 48-hour truce on 15 October."],
    ["about allegations that were denied", "The capital has denied the allegations."],
    ["about what was agreed", "Both sides had also agreed to hold follow-up sessions."],
    ["about what was requested", "The government requested an immediate ceasefire."],
    ["about an order", "The officer told them to leave."],
    ["that was according to plan", "The talks went according to plan."],
    ["according to the law", "According to the law, nobody may leave."],
    ["with that said", "That said, nobody had left."],
    ["in which all is told", "All told, seven had left."],
    ["in which nobody said it", "Nobody said that the talks had failed."],
    ["in which no one said it", "No one said that the talks had failed."],
    ["with words that are quoted but nobody's", "The so-called “He said it would hold” truce failed."],
    ["about a speech", "The minister held a speech."],
    ["about alleged havens", "Militants allegedly operating from safe havens fired."],
    ["about something added", "Rain added to the misery."],
    ["about a book", "A book by the minister was published."],
  ])("%s: %s", (_, sentence) => {
    expect(said(sentence)).toEqual(["—"]);
  });
});

describe("words within quotation marks are another's", () => {
  it.each<[sentence: string, ...by: string[]]>([
    ["“He told me ‘I will go’,” the ministry said.", "ministry"],
    ["“The police said that all is well,” the ministry said.", "ministry"],
    ["The ministry said: “Karimi said that nobody had left.”", "ministry"],
    ["‘Karimi said nobody had left,’ said the ministry.", "ministry"],
    ["“Testpress said so. The police said so,” Karimi said.", "karimi"],
  ])("%s", (sentence, ...by) => {
    expect(said(sentence)).toEqual(by);
  });
});

describe("from sentence to sentence", () => {
  it.each<[what: string, text: string, ...by: string[]]>([
    [
      "'she' goes on with a person",
      "Nadia Karimi said nobody had left. She said that all was well.",
      "karimi",
      "karimi",
    ],
    [
      "'she' goes on twice",
      "Karimi said so much. She added that all was well. She said nobody had left.",
      "karimi",
      "karimi",
      "karimi",
    ],
    [
      "'it' goes on with an office",
      "The ministry said nobody had left. It added that all was well.",
      "ministry",
      "ministry",
    ],
    [
      "'the statement' with whom it speaks for",
      "According to a statement issued by the ministry, nobody had left. The statement reiterated that all was well.",
      "ministry",
      "ministry",
    ],
    [
      "'the minister', where there is one",
      "Interior Minister Omar Test said nobody had left. The minister added that all was well.",
      "omar-test",
      "omar-test",
    ],
    [
      "a last name",
      "Interior Minister Omar Test said nobody had left. Test added that all was well.",
      "omar-test",
      "omar-test",
    ],
    ["a quotation alone", "“Nobody has left,” Karimi said. “All is well.”", "karimi", "karimi"],
    [
      "not 'he' where two were named",
      "Testpress said that the spokesperson, Omar Test, confirmed that Minister Ali Test is here. He had earlier stated that all was well.",
      "agency > omar-test",
      "?",
    ],
    [
      "not 'he' where another one is named",
      "Nadia Karimi said that Omar Test had left. He said that all was well.",
      "karimi",
      "?",
    ],
    ["not 'he' with an office", "The ministry said nobody had left. He said that all was well.", "ministry", "?"],
    ["not 'it' with a person", "Nadia Karimi said nobody had left. It said that all was well.", "karimi", "?"],
    [
      "not 'she' over the text's own word",
      "Karimi said nobody had left. The army fired. She said that all was well.",
      "karimi",
      "—",
      "?",
    ],
    [
      "not 'she' where another one comes first",
      "Karimi said nobody had left. When Aisha arrived, she said that all was well.",
      "karimi",
      "?",
    ],
    ["not what is quoted after 'he'", "“It is over,” he said. “We lost.”", "?", "?"],
    ["not 'she' at the beginning", "She said that all was well.", "?"],
    ["not a sentence that names nobody", "Karimi said nobody had left. The army fired.", "karimi", "—"],
  ])("%s", (_, text, ...by) => {
    expect(said(text)).toEqual(by);
  });

  it("over the end of a paragraph", () => {
    expect(said("Nadia Karimi said nobody had left.", "She said that all was well.")).toEqual(["karimi", "karimi"]);
  });
});

describe("the words that name a voice", () => {
  const named = (text: string) =>
    attribute([{ text, links: [] }], LISTED, "en").paragraphs.flatMap(({ mentions }) =>
      mentions.map(({ voice, start, end }) => [voice, text.slice(start, end)]),
    );

  it("are those of its name", () => {
    expect(
      named("News agency Testpress said that the defence minister, Nadia Karimi, confirmed that all had left."),
    ).toEqual([
      ["agency", "Testpress"],
      ["karimi", "defence minister, Nadia Karimi"],
    ]);
    expect(named("According to a statement issued by the Foreign Ministry, nobody had left.")).toEqual([
      ["ministry", "Foreign Ministry"],
    ]);
  });

  it("are the phrase, for a voice that nobody listed", () => {
    expect(named("According to two officials, nobody had left.")).toEqual([["two-officials", "two officials"]]);
    const { voices } = attribute([{ text: "Diplomatic sources said that all had left.", links: [] }], LISTED, "en");
    expect(voices).toEqual([{ id: "diplomatic-sources", name: "Diplomatic sources", kind: "unnamed source" }]);
  });
});

describe("the editor's links", () => {
  const link = (text: string, words: string, voice: string) => {
    const start = text.indexOf(words);
    return { text, links: [{ start, end: start + words.length, voice }] };
  };
  const by = (...paragraphs: { text: string; links: { start: number; end: number; voice: string }[] }[]) =>
    attribute(paragraphs, LISTED, "en").paragraphs.flatMap((p) => p.attributions.map((a) => [a.by.join(" > "), a.how]));

  it("say who speaks in their sentence, whatever its words look like", () => {
    expect(by(link("He said that all was well. The army fired.", "He", "karimi"))).toEqual([
      ["karimi", "described"],
      ["", "named"],
    ]);
    expect(by(link("Karimi said that all was well.", "Karimi", "the-report"))).toEqual([["", "described"]]);
  });

  it("go on into the next one", () => {
    expect(by(link("She said that all was well. She added that nobody had left.", "She", "karimi"))).toEqual([
      ["karimi", "described"],
      ["karimi", "named"],
    ]);
  });

  it("are all that is known in a language without rules", () => {
    const text = "Er sagte, alles sei gut. Die Armee schoss.";
    const [first, second] = [{ start: 0, end: 2, voice: "karimi" }, undefined];
    const read = attribute([{ text, links: [first] }], LISTED, "de");
    expect(second).toBeUndefined();
    expect(read.paragraphs[0]?.attributions).toEqual([{ start: 0, end: 25, by: ["karimi"], how: "described" }]);
    expect(read.voices.map(({ id }) => id)).toEqual(["karimi"]);
  });
});

describe("by chance", () => {
  const piece = fc.constantFrom(
    ...'The ministry| said| that |, |. |“|”|‘|’|Karimi| and |while |according to |he |It | told |reporters | in a statement|: |"|, who |citing |A. |\uD800|کنر '.split(
      "|",
    ),
  );
  const anything = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 });

  it("attributions, joined, are the paragraph, and the words that name a voice don't overlap", () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (all) => {
        const texts = all.map((parts) => parts.join(""));
        const read = attribute(
          texts.map((text) => ({ text, links: [] })),
          LISTED,
          "en",
        );
        const known = new Set(read.voices.map(({ id }) => id));
        for (const [i, { attributions, mentions }] of read.paragraphs.entries()) {
          const text = texts[i] ?? "";
          expect(attributions.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
          expect(attributions.every(({ start, end }) => end > start)).toBe(true);
          expect(attributions.flatMap(({ by }) => by).every((id) => known.has(id))).toBe(true);
          let last = 0;
          for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
