/** The times of a story, with their passages and places; how far they lie apart; how they are written. */
import { describe, expect, it } from "vitest";
import { shortTimeName, timeName } from "../../../components/kit/time-names";
import { spacing } from "../../../components/reader/spacing";
import { timeById } from "../../../geo/times/time";
import { toldTimes } from "../../../geo/times/told-times";
import { story } from "../formats/story";

describe("the times of the article on the talks", () => {
  const times = toldTimes(story().article);

  it("stand in the order in which they begin, each with its passages, its places and its words", () => {
    const told = times.map(({ id, passages, places, words }) => [id, passages.map((p) => p.number), places, words]);
    expect(told).toEqual([
      ["2025-10-11--2025-10-12", [16], [], ["the night of 11–12 October"]],
      ["2025-10-15", [18], [], ["15 October"]],
      [
        "2025-10-18--2025-10-19",
        [6, 7, 11],
        ["doha", "durand-line"],
        ["the first round", "that meeting", "18 and 19 October"],
      ],
      ["2025-10-25", [1, 8, 10], ["istanbul", "durand-line"], ["second round", "today"]],
    ]);
  });

  it("are spaced by days", () => expect(spacing(times)).toEqual([4, 3, 7, 0]));
});

describe("how far times lie apart", () => {
  const apart = (...ids: string[]) => spacing(ids.map(timeById));

  it("is in days, and of what is further apart in sixteenths of the whole, never nothing", () => {
    expect(apart("2025-10-18")).toEqual([0]);
    expect(apart("2020", "2025-06-30", "2025-07-01", "2026")).toEqual([15, 1, 1, 0]);
  });

  it("is nothing for those that begin on the same day", () => {
    expect(apart("2025-10-01", "2025-10", "2025-10-05")).toEqual([0, 4, 0]);
  });
});

describe("a time is written", () => {
  it.each([
    ["2025-10-18", "en", "18 October 2025", "18 Oct"],
    ["2025-10-18--2025-10-19", "en", "18–19 October 2025", "18–19 Oct"],
    ["2025-09-28--2025-10-02", "en-GB", "28 September – 2 October 2025", "28 Sept – 2 Oct"],
    ["2025-10", "en", "October 2025", "Oct"],
    ["2024--2025", "en", "2024–2025", "2024–2025"],
    ["2025-10-18--2025-10-19", "de", "18.–19. Oktober 2025", "18.–19. Okt."],
    ["2025-10-18", "ur", "18 اکتوبر، 2025", "18 اکتوبر"],
  ])("%s in %s: %s", (id, language, long, short) => {
    // Data of the Unicode Consortium have now one space, now another.
    const plain = (words: string) => words.replace(/\s/gu, " ");
    expect(plain(timeName(timeById(id), language))).toBe(long);
    expect(plain(shortTimeName(timeById(id), language, false))).toBe(short);
  });
});
