/** How far apart times are on the timeline, and how they are written. */
import { describe, expect, it } from "vitest";
import { shortTimeName, timeName } from "../components/kit/time-names";
import { spacing } from "../components/reader/spacing";
import { timeById } from "../geo/times/time";

describe("how far times lie apart", () => {
  const apart = (...ids: string[]) => spacing(ids.map(timeById));

  it("is in days", () => {
    expect(apart("2025-10-11--2025-10-12", "2025-10-15", "2025-10-18--2025-10-19", "2025-10-25")).toEqual([4, 3, 7, 0]);
  });

  it("is, of what is further apart, in sixteenths of the whole, and never nothing", () => {
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
    // Versions of Unicode's data differ in which kind of space they use.
    const plain = (words: string) => words.replace(/\s/gu, " ");
    expect(plain(timeName(timeById(id), language))).toBe(long);
    expect(plain(shortTimeName(timeById(id), language, false))).toBe(short);
  });
});
