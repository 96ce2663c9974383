/** The times of a story, with their passages and places. */
import { describe, expect, it } from "vitest";
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
});
