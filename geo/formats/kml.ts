/** A story → KML 2.2 (OGC 07-147r2): its places, with the passages that mention them in their balloons. */
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Shape } from "../types";
import { kmlGeometry } from "./kml-geometry";
import type { PlaceData, StoryData } from "./story-data";

/** The colours of the map by day, and how opaque they are, as KML writes them: alpha, blue, green, red. */
const COLOURS = { line: "ff4e2575", areaLine: "ff00548f", area: "662f95e0", point: "ffaa6616" } as const;

/**
 * @returns an XML document; coordinates are longitude,latitude in degrees on WGS 84. All text is escaped: none of it
 * becomes markup.
 */
export function placesKml({ article, places, url }: StoryData): string {
  const title = xmlText(article.title);
  const document = x("Document", [
    x("name", title),
    x("description", asBalloon(`The places of the article ‘${title}’: ${url}`)),
    ...styles(),
    ...places.map(placemark),
  ]);
  const root = x("kml", { xmlns: "http://www.opengis.net/kml/2.2" }, [document]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

function styles(): Element[] {
  const line = (color: string, width: string) => x("LineStyle", [x("color", color), x("width", width)]);
  const style = (shape: Shape, ...parts: Element[]) => x("Style", { id: styleId(shape) }, parts);
  return [
    style("line", line(COLOURS.line, "3")),
    style("area", line(COLOURS.areaLine, "1.5"), x("PolyStyle", [x("color", COLOURS.area)])),
    style("point", x("IconStyle", [x("color", COLOURS.point)])),
  ];
}

// XML ids must begin with a letter and be unique in the document: the prefix covers both, as a place may be called
// 'line'.
const styleId = (shape: Shape): string => `style-${shape}`;

function placemark(place: PlaceData): Element {
  const { id, shape, name, geometry } = place;
  return x("Placemark", { id: `place-${id}` }, [
    x("name", xmlText(name)),
    x("description", asBalloon(balloon(place))),
    x("styleUrl", `#${styleId(shape)}`),
    facts(place),
    kmlGeometry(geometry),
  ]);
}

/** What the place is, notes that a reader must know, the passages as quotations, and the source of the outline. */
function balloon({ about, disputed, note, passages, source, licence, url }: PlaceData): string {
  const quotations = passages.map(({ number, text }) => `Paragraph ${number}: “${text}”`);
  return [
    `${about}.`,
    ...[disputed, note].filter((words) => words !== null),
    ...quotations,
    `Drawn from: ${source} (${licence}).`,
    url,
  ].join("\n\n");
}

function facts({ kind, source, licence, precision, url }: PlaceData): Element {
  const values = Object.entries({ kind, source, licence, ...(precision && { precision }), url });
  return x(
    "ExtendedData",
    values.map(([name, value]) => x("Data", { name }, [x("value", xmlText(value))])),
  );
}

/**
 * Google Earth and the like show a description as HTML, so it is escaped for HTML first, and then again for XML.
 */
const asBalloon = (text: string): string => xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** XML 1.0 can't hold most control characters, lone surrogates, U+FFFE and U+FFFF, however they are written. */
const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
