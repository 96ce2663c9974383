import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../geo/make/blocks";
import { dateIn, guessed } from "../../../geo/make/guess";

describe("what a text says of itself", () => {
  it("is its title, author and day, where the first lines say them", () => {
    const { facts, blocks } = guessed(
      blocksOf(
        "Lake talks open\n\nBy Ann Writer and Bo Pen\n\n5 March 2024\n\nThe ministers met. It rained.\n\nThey left.",
      ),
    );
    expect(facts).toEqual({ title: "Lake talks open", author: "Ann Writer, Bo Pen", date: "2024-03-05" });
    expect(blocks.map(({ text }) => text)).toEqual(["The ministers met. It rained.", "They left."]);
  });

  it("is not said twice: a caption that repeats the title goes", () => {
    const { facts, blocks } = guessed(blocksOf("Second round of talks begins\n\nSecond round of talks\n\nIt began."));
    expect(facts.title).toBe("Second round of talks begins");
    expect(blocks).toHaveLength(1);
  });

  it("is nothing where nothing is said", () => {
    const { facts, blocks } = guessed(
      blocksOf("The ministers met on 5 March 2024 and left again on the next day.\n\nBy then it rained."),
    );
    expect(facts).toEqual({});
    expect(blocks).toHaveLength(2);
  });

  it.each([
    ["2024-03-05", "2024-03-05"],
    ["Published 5th March, 2024, 10:00", "2024-03-05"],
    ["Tuesday, Sept. 3, 2024", "2024-09-03"],
    ["31 February 2024", null],
    ["March 5", null],
    ["03/05/2024", null],
  ])("reads '%s' as %s", (line, date) => expect(dateIn(line)).toBe(date));
});
