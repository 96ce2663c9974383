import { kml } from "@tmcw/togeojson";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { placesKml } from "../../../geo/formats/kml";
import { kmlGeometry } from "../../../geo/formats/kml-geometry";
import { places } from "../data";
import { story, storyOf } from "./story";

/** @throws Error where the document isn't well-formed */
const parsed = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
const again = (text: string) => kml(parsed(text)).features;
const data = story();

describe("the places as KML", () => {
  const features = again(placesKml(data));

  it("read again, are the same places in the same spots", () => {
    expect(features.map(({ properties, geometry }) => ({ name: properties?.name, geometry }))).toEqual(
      places.map(({ name, geometry }) => ({ name, geometry })),
    );
  });

  it("bring the passages, word for word, the note and the source", () => {
    for (const [i, { note, passages, source }] of data.places.entries()) {
      const { description, ...facts } = features[i]?.properties ?? {};
      for (const { number, text } of passages) expect(description).toContain(`Paragraph ${number}: “${text}”`);
      if (note) expect(description).toContain(note);
      expect(facts).toMatchObject({ source, url: data.places[i]?.url });
    }
  });

  it("are drawn as on the map: a line, areas one can see through, dots", () => {
    const [line, area] = features.map(({ properties }) => properties);
    expect(line).toMatchObject({ styleUrl: "#style-line", stroke: "#75254e", "stroke-width": 3 });
    expect(area).toMatchObject({ stroke: "#8f5400", fill: "#e0952f", "fill-opacity": 0.4 });
    expect(features.at(-1)?.properties).toMatchObject({ "icon-color": "#1666aa" });
  });

  it("has ids that are XML names, each once", () => {
    const ids = Array.from(placesKml(data).matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
    expect(ids).toHaveLength(places.length + 3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][\w-]*$/u.test(id ?? ""))).toEqual([]);
  });
});

describe("words that look like markup", () => {
  const marked = storyOf("Kunar \\<script>alert(1)\\</script> & &amp;lt; \u{1F54A}", "<A> & ]]>");
  // Articles with such characters are refused, but the XML must be valid without relying on that.
  const places = marked.places.map((place) => ({
    ...place,
    passages: place.passages.map((passage) => ({ ...passage, text: `${passage.text} \u0001 \uD800` })),
  }));
  const text = placesKml({ ...marked, places });
  const description = String(again(text)[0]?.properties?.description);

  it("stay words, even where a globe reads the description as HTML", () => {
    expect(text).not.toContain("CDATA");
    expect(description).not.toContain("<");
    const shown = description.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    expect(shown).toContain("“Kunar <script>alert(1)</script> & &lt; \u{1F54A} \uFFFD \uFFFD”");
  });

  it("are a name like any other", () => {
    expect(parsed(text).getElementsByTagName("name")[0]?.textContent).toBe("<A> & ]]>");
  });
});

it("an area of several parts with holes keeps them", () => {
  const ring = (x: number) => [
    [x, 0],
    [x + 3, 0],
    [x + 3, 3],
    [x, 0],
  ];
  const hole = [
    [1, 0.5],
    [2, 1],
    [2, 0.5],
    [1, 0.5],
  ];
  const area = { type: "MultiPolygon" as const, coordinates: [[ring(0), hole], [ring(10)]] };
  const placemark = x("kml", [x("Placemark", [kmlGeometry(area)])]);
  const parts = area.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  expect(again(toXml(placemark))[0]?.geometry).toEqual({ type: "GeometryCollection", geometries: parts });
});
