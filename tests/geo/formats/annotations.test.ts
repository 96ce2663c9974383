import jsonld from "jsonld";
import validate from "validate-web-annotation";
import { describe, expect, it } from "vitest";
import { annotationCollection } from "../../../geo/formats/annotations";
import type { StoryData } from "../../../geo/formats/story-data";
import { ANNOTATION_CONTEXT } from "./annotation-context";
import { story, storyOf } from "./story";

const URL = "https://example.org/istanbul-talks/data/annotations.jsonld";
const data = story();
const collection = annotationCollection(data, URL);
const all = collection.first.items;
const items = all.filter(({ motivation }) => motivation !== "describing");
const sayings = all.filter(({ motivation }) => motivation === "describing");
type Item = (typeof items)[number];

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const documentLoader = async (url: string) => {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`asks the network for ${url}`);
  return { documentUrl: url, document: ANNOTATION_CONTEXT };
};

/** Every key in the JSON, however deep. */
const keys = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keys(inner)])
    : [];

/** The words that the position selector selects, counted as the specification says. */
function selected({ paragraphs }: StoryData["article"], { target }: Item): string {
  const [fragment] = target.selector;
  if (!fragment || !("refinedBy" in fragment)) throw new Error("no fragment");
  const { start, end } = fragment.refinedBy;
  const text = paragraphs.find(({ id }) => id === fragment.value)?.text ?? "";
  return [...text].slice(start, end).join("");
}

function quoted({ target }: Item) {
  const quote = target.selector[1];
  if (!quote || !("exact" in quote)) throw new Error("no quotation");
  return quote;
}

describe("the links as Web Annotations", () => {
  it("are one for each mention, in reading order, each with an address of its own", () => {
    const mentions = data.article.paragraphs.flatMap((p) => p.mentions.map((m) => p.text.slice(m.start, m.end)));
    expect(items.map((item) => quoted(item).exact)).toEqual(mentions);
    expect(collection.total).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("are what a validator of the data model takes", () => {
    const context = { "@context": collection["@context"] };
    expect(all.filter((item) => !validate({ ...context, ...item }))).toEqual([]);
  });

  it("mean in JSON-LD what they say: no key is without a meaning", async () => {
    const unknown = [...new Set(keys(collection))].filter((key) => !(key in ANNOTATION_CONTEXT["@context"]));
    expect(unknown).toEqual(["@context"]);
    const [expanded] = await jsonld.expand(collection as jsonld.JsonLdDocument, { documentLoader });
    expect(expanded).toMatchObject({
      "@id": URL,
      "@type": [`${AS}OrderedCollection`],
      [`${AS}first`]: [{ "@type": [`${AS}OrderedCollectionPage`] }],
    });
    const graph = JSON.stringify(expanded);
    expect(graph.match(/oa#Annotation"/gu)).toHaveLength(all.length);
    expect(graph).toContain(`"${OA}motivatedBy":[{"@id":"${OA}describing"}]`);
    expect(graph).toContain(`"${OA}motivatedBy":[{"@id":"${OA}identifying"}]`);
    expect(graph).toContain(`"${OA}motivatedBy":[{"@id":"${OA}linking"}]`);
    expect(graph).toContain(`"${OA}hasSource":[{"@id":"https://example.org/istanbul-talks/kunar/"}]`);
  });

  it("find their words again, by position and by quotation", () => {
    const text = data.article.paragraphs.map((p) => p.text).join("\n");
    for (const item of all) {
      const { prefix, exact, suffix } = quoted(item);
      expect(selected(data.article, item)).toBe(exact);
      expect(text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
    }
  });

  it("count code points, not UTF-16 units, and cut no character in two", () => {
    const doves = "\u{1F54A}".repeat(40);
    const odd = storyOf(`${doves} Kunar ${doves}`);
    const [item] = annotationCollection(odd, URL).first.items;
    if (!item) throw new Error("no annotation");
    expect(item.target.selector[0]).toMatchObject({ refinedBy: { start: 41, end: 46 } });
    expect(selected(odd.article, item)).toBe("Kunar");
    expect(quoted(item).prefix).toBe(`${"\u{1F54A}".repeat(31)} `);
    expect(quoted(item).suffix).toBe(` ${"\u{1F54A}".repeat(31)}`);
  });

  it("tell names from what the editor linked, and say what the place is called elsewhere", () => {
    const [named, described] = [
      items.find((i) => quoted(i).exact === "Kunar"),
      items.find((i) => quoted(i).exact === "that meeting"),
    ];
    expect(named).toMatchObject({
      motivation: "identifying",
      body: [
        { source: "https://example.org/istanbul-talks/kunar/" },
        { source: "http://www.wikidata.org/entity/Q188147" },
      ],
    });
    expect(described).toMatchObject({
      motivation: "linking",
      body: [
        { type: "SpecificResource", purpose: "linking" },
        { type: "SpecificResource", purpose: "linking" },
        { source: "https://example.org/istanbul-talks/2025-10-18--2025-10-19/" },
        { type: "TextualBody", purpose: "linking", value: "2025-10-18/2025-10-19" },
      ],
    });
  });

  it("tell the times and the voices that words name", () => {
    const bodyOf = (words: string) => items.find((i) => quoted(i).exact === words)?.body;
    expect(bodyOf("15 October")).toMatchObject([
      { source: "https://example.org/istanbul-talks/2025-10-15/" },
      { type: "TextualBody", purpose: "identifying", value: "2025-10-15" },
    ]);
    expect(bodyOf("Anadolu")).toMatchObject([{ type: "TextualBody", purpose: "identifying", value: "Anadolu" }]);
  });

  it("say who says each stretch of the text, and that nobody does", () => {
    const said = sayings.map((item) => [
      quoted(item).exact.slice(0, 22),
      item.body.map((b) => "value" in b && b.value),
    ]);
    expect(sayings.map((item) => quoted(item).exact).join("")).toBe(
      data.article.paragraphs.map((p) => p.text).join(""),
    );
    expect(said).toContainEqual([
      "Turkish news agency An",
      ["according to Anadolu, and through it Zabihullah Mujahid"],
    ]);
    expect(said).toContainEqual(["On the night of 11–12 ", ["the report names no source"]]);
  });
});
