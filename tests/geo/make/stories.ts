/** Arbitrary own stories, and drafts made from short texts, for tests. */
import fc from "fast-check";
import { blocksOf, isPassage, textOf } from "../../../geo/make/blocks";
import type { OwnMention, OwnPlace, OwnStory } from "../../../geo/make/own-story";
import { idsFor } from "../../../geo/make/place-ids";

/** Letters of several scripts, and all characters that are special in Markdown and HTML. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abcdefghiÉßøКабулکابلسłİ".split("")) },
  { weight: 2, arbitrary: fc.constant(" ") },
  { weight: 2, arbitrary: fc.constantFrom(..."*_`<>&#![](){}\\~|+-=.:;\"'/@0123456789".split("")) },
);
const words = (maxLength: number) =>
  fc
    .string({ unit, minLength: 1, maxLength })
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));

const block = fc.record({
  kind: fc.constantFrom("body" as const, "body" as const, "heading" as const, "quotation" as const, "list" as const),
  text: words(80),
});

const place: fc.Arbitrary<Omit<OwnPlace, "id">> = fc.record({
  name: words(20),
  aliases: fc.constant([]),
  kind: fc.constantFrom("city", "province", "sea", "border post"),
  countries: fc.uniqueArray(fc.constantFrom("AF", "CA", "TR"), { maxLength: 2 }),
  at: fc.tuple(
    fc.integer({ min: -1_799_999, max: 1_799_999 }).map((n) => n / 1e4),
    fc.integer({ min: -849_999, max: 849_999 }).map((n) => n / 1e4),
  ),
  outline: fc.option(fc.constantFrom("kunar", "CA-ON", "AF.13", "site:kunar", "water:danube")),
  by: fc.constantFrom("gazetteer" as const, "site" as const, "hand" as const),
  looked: fc.boolean(),
});

export const anyStory: fc.Arbitrary<OwnStory> = fc
  .record({
    title: words(60),
    language: fc.constantFrom("en", "fa-AF", "tr"),
    date: fc.constantFrom("2025-10-25", "1999-01-01"),
    author: fc.array(words(20), { maxLength: 2 }),
    publisher: fc.option(words(20)),
    url: fc.option(fc.constantFrom("https://example.org/a", "http://example.org/?b=1&c=2")),
    written: fc.array(block, { minLength: 1, maxLength: 6 }),
    places: fc.array(place, { minLength: 1, maxLength: 4 }),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 40, maxLength: 40 }),
    opens: fc.boolean(),
  })
  .map(({ written, places, cuts, opens, ...facts }): OwnStory => {
    // As if the text had been typed.
    const blocks = blocksOf(textOf(written));
    let next = 0;
    const mentions = blocks.map((of): OwnMention[] => {
      const made: OwnMention[] = [];
      for (let at = 0; isPassage(of) && at < of.text.length && made.length < 3; ) {
        const [skip = 0, length = 0, which = 0] = cuts[next++ % cuts.length] ?? [];
        const start = at + (skip % 7);
        const end = Math.min(of.text.length, start + 1 + (length % 9));
        at = end + 1;
        if (of.text.slice(start, end).trim() !== of.text.slice(start, end) || start >= end) continue;
        made.push({ place: which % places.length, start, end });
      }
      return made;
    });
    const used = [...new Set(mentions.flat().flatMap(({ place = [] }) => place))].sort((a, b) => a - b);
    const ids = idsFor(used.map((i) => places[i]?.name ?? ""));
    return {
      ...facts,
      blocks,
      places: used.flatMap((i, n) => {
        const one = places[i];
        return one ? [{ id: ids[n] ?? "", ...one, name: `${one.name}${"ab"[n] ?? n}` }] : [];
      }),
      mentions: mentions.map((of) => of.map((mention) => ({ ...mention, place: used.indexOf(mention.place ?? 0) }))),
      voices: [],
      attributions: blocks.map(() => []),
      opensOn: opens ? [0] : null,
    };
  })
  .filter(({ places, blocks }) => places.length > 0 && blocks.length > 0);
