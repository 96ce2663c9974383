/** How the framework is removed from a page, and the error when a page isn't in the expected form. */
import { describe, expect, it } from "vitest";
import { asDocument, isTool } from "../../scripts/build/documents";
import { splitPrint } from "../../scripts/build/styles";

const parts = {
  scriptAt: (name: string) => `/reader/${name}.js`,
  stylesAt: () => "<style data-own>a{}</style>",
  below: "/reader/below.css",
  version: "v1",
};

const RUNTIME = '<script src="/_next/static/chunks/a.js" async=""></script>';
const DATA = '<script>self.__next_f.push([1,"<p>text</p>"])</script>';
const SHEET = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const OWN = '<script data-own="">theme()</script>';
const JSON_LD = '<script type="application/ld+json">{"@type":"Thing"}</script>';
const pageOf = (head: string, body = "<main><p>One<!-- --> two</p></main>") =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}</body></html>`;

describe("a page as Next writes it", () => {
  const page = pageOf(
    `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>${SHEET}${RUNTIME}${OWN}`,
    `<main><p>One<!-- --> two</p></main>${JSON_LD}${DATA}`,
  );

  it("becomes a document: our own scripts and data stay, and nothing of the framework's", () => {
    expect(asDocument(page, parts)).toBe(
      '<!DOCTYPE html><html data-version="v1" lang="en"><head><meta charSet="utf-8"/>' +
        '<script type="module" async src="/reader/reader.js" data-own></script><style data-own>a{}</style>' +
        `${OWN}</head><body><main><p>One two</p></main>${JSON_LD}</body></html>`,
    );
  });

  it("loads the script that it asks for, or none", () => {
    expect(asDocument(page.replace("<main>", '<main data-script="walk">'), parts)).toContain("/reader/walk.js");
    expect(asDocument(page, { ...parts, scriptAt: () => null })).not.toContain("/reader/");
  });

  it("asks for the styles of what the first screen doesn't show where that begins", () => {
    const footer = '<footer class="colophon"><p>About</p></footer>';
    const long = page.replace("</main>", `${footer}</main>`);
    expect(asDocument(long, parts)).toContain(`<link rel="stylesheet" href="/reader/below.css">${footer}`);
  });

  it("stays a tool where it says that it is one", () => {
    expect(isTool(page)).toBe(false);
    expect(isTool(page.replace("<main>", '<main class="find" data-tool="">'))).toBe(true);
  });
});

describe("a page that Next writes in another way is refused", () => {
  for (const [what, page, reason] of [
    ["without a runtime", pageOf(SHEET + OWN), /0 scripts of the framework found/u],
    ["without its data", pageOf(SHEET + RUNTIME), /1 scripts of the framework found/u],
    ["without a style sheet", pageOf(RUNTIME + DATA), /no <link rel="stylesheet"/u],
    ["with data elsewhere", pageOf(SHEET + RUNTIME + DATA, '<i id="__next_data">x</i>'), /'__next' is left/u],
    [
      "with a script loaded otherwise",
      pageOf(`${SHEET}${RUNTIME}${DATA}<link rel="modulepreload" href="/_next/static/chunks/b.js">`),
      /chunks\/b\.js' is left/u,
    ],
  ] as const) {
    it(what, () => expect(() => asDocument(page, parts)).toThrow(reason));
  }
});

it("what is for paper is told from what is for the screen, each in its order", () => {
  const css =
    "a{color:red}@media print{a{color:#000}}@page{margin:1cm}@media (min-width:9px){b{top:0}}@media print{b{top:1px}}";
  expect(splitPrint(css)).toEqual({
    screen: "a{color:red}@media (min-width:9px){b{top:0}}",
    print: "@media print{a{color:#000}}@page{margin:1cm}@media print{b{top:1px}}",
  });
});
