import { describe, expect, it } from "vitest";
import { textFragment } from "../../../geo/article/text-fragment";

describe("the address of a quotation", () => {
  it("names a short one whole", () => {
    expect(textFragment("p2", "Talks are held in Doha.")).toBe("#p2:~:text=Talks%20are%20held%20in%20Doha.");
  });

  it("names a long one by its first and its last words", () => {
    expect(textFragment("p17", "one two three four five six seven eight nine ten")).toBe(
      "#p17:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
    );
  });

  it("encodes what the directive uses itself", () => {
    expect(textFragment("p1", "seven-member, A & B")).toBe("#p1:~:text=seven%2Dmember%2C%20A%20%26%20B");
  });
});
