/** An own story as a single file: where its links lead, and how much of the ground it contains. */
import { describe, expect, it } from "vitest";
import {
  asPassagesOf,
  groundCells,
  groundDefinition,
  groundInPage,
  hashOf,
  withinPage,
  withOwnIds,
} from "../components/own-story/addresses";
import {
  placeAddress,
  shareAddress,
  storyAddress,
  timeAddress,
  voiceAddress,
  voicesAddress,
  whenAddress,
} from "../geo/addresses";

describe("the links of a story of one's own", () => {
  it("lead to its parts within the page, and to the site where they leave it", () => {
    const link = (href: string) => `<a class="x" href="${href}">y</a>`;
    const within = (href: string) => withinPage(link(href), "https://example.org");
    expect(within(`${placeAddress("-", "kunar")}#p17`)).toBe(link("#kunar/p17"));
    expect(within(placeAddress("-", "kunar"))).toBe(link("#kunar"));
    expect(within(`${storyAddress("-")}#p3`)).toBe(link("#p3"));
    expect(within(storyAddress("-"))).toBe(link("#"));
    expect(within("/teachers/")).toBe(link("https://example.org/teachers/"));
    expect(within("#p3")).toBe(link("#p3"));
    expect(withinPage(`a<a href="${shareAddress("-", "kunar")}">Share</a>b`, "")).toBe("ab");
  });

  it("lead to its times, and nowhere where it has no page: to all in order, to who says so", () => {
    const within = (html: string) => withinPage(html, "https://example.org");
    expect(within(`<a href="${timeAddress("-", "2025-10-18--2025-10-19")}#p6" data-time="x">y</a>`)).toBe(
      '<a href="#2025-10-18--2025-10-19/p6" data-time="x">y</a>',
    );
    expect(within(`<p>Times · <a href="${whenAddress("-")}">In order</a></p>`)).toBe("<p>Times</p>");
    expect(within(`<a href="${voiceAddress("-", "mayor")}" class="mention">The mayor</a> said`)).toBe("The mayor said");
    expect(within(`<a href="${voicesAddress("-")}">All voices</a>!`)).toBe("!");
  });

  it("leave words alone that look like one", () => {
    const words = "<p>href=&quot;/-/kunar/&quot; and &lt;a href=&quot;/x&quot;&gt;</p>";
    expect(withinPage(words, "https://example.org")).toBe(words);
    expect(groundInPage(words, "/map/ab/")).toBe(words);
  });

  it("are called as a hash can be", () => {
    expect([hashOf("kunar", "p17"), hashOf("kunar", null), hashOf(null, "p1"), hashOf(null, null)]).toEqual([
      "#kunar/p17",
      "#kunar",
      "#p1",
      "#",
    ]);
    expect(asPassagesOf('<a href="#p17">', "kunar")).toBe('<a href="#kunar/p17">');
    expect(withOwnIds('<path id="shape-a"/><use href="#shape-a"/><section id="map">', "b")).toBe(
      '<path id="shape-a--b"/><use href="#shape-a--b"/><section id="map--b">',
    );
  });
});

describe("the ground that a file carries", () => {
  const folder = "/map/0a1b/";
  const html = `<use href="${folder}1-10-6.svg#land"></use><image href="${folder}1-10-6.webp"></image><use href="${folder}1-10-6.svg#lines"></use><use href="${folder}0-1-1.svg#all"></use>`;

  it("is what its maps show, each drawing once, without relief", () => {
    expect(groundCells(html, folder)).toEqual(["1-10-6", "0-1-1"]);
    expect(groundInPage(html, folder)).toBe(
      '<use href="#ground-1-10-6-land"></use><use href="#ground-1-10-6-lines"></use><use href="#ground-0-1-1-all"></use>',
    );
  });

  it("keeps its parts told apart", () => {
    const svg = '<svg xmlns="x"><defs><path id="l"/></defs><g id="all"><use href="#l"/></g></svg>\n';
    expect(groundDefinition(svg, "1-2-3")).toBe(
      '<defs><path id="ground-1-2-3-l"/></defs><g id="ground-1-2-3-all"><use href="#ground-1-2-3-l"/></g>',
    );
  });
});
