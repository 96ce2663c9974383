import { readFileSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { linkedPlaces } from "../../../geo/formats/linked-places";
import { places } from "../data";
import { story } from "./story";

const schema = JSON.parse(readFileSync("tests/geo/formats/linked-places.schema.json", "utf8"));
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const gazetteer = JSON.parse(JSON.stringify(linkedPlaces(story())));
const place = (id: string) => gazetteer.features.find((f: { "@id": string }) => f["@id"].endsWith(`/${id}/`));

describe("the places in Linked Places Format", () => {
  it("follow the rules of the format", () => {
    validate(gazetteer);
    expect(validate.errors).toBeNull();
  });

  it("are GeoJSON too, with the geometries of the story", () => {
    check(JSON.stringify(gazetteer));
    const coordinates = gazetteer.features.map(
      (f: { geometry: { geometries: { coordinates: unknown }[] } }) => f.geometry.geometries[0]?.coordinates,
    );
    expect(coordinates).toEqual(places.map(({ geometry }) => geometry.coordinates));
  });

  it("have names with languages, a type, their country, and what they are elsewhere", () => {
    expect(place("kunar")).toMatchObject({
      properties: { title: "Kunar", ccodes: ["AF"] },
      types: [{ identifier: "aat:300000774", label: "province" }],
      links: [
        { type: "closeMatch", identifier: "http://www.wikidata.org/entity/Q188147" },
        { type: "subjectOf", identifier: "https://example.org/istanbul-talks/kunar/#p17" },
      ],
    });
    expect(place("kunar").names).toContainEqual({ toponym: "کونړ", lang: "ps" });
  });

  it("say when, as the passages tell it, or of which day the article is", () => {
    const doha = [{ start: { in: "2025-10-18" }, end: { in: "2025-10-19" } }];
    expect(place("doha").when.timespans).toEqual(doha);
    expect(place("istanbul").when.timespans).toEqual([{ start: { in: "2025-10-25" } }]);
    expect(place("kunar").when).toEqual({
      timespans: [{ start: { in: "2025-10-25" } }],
      label: "the day of the article that speaks of the place, as its editor dated it",
    });
  });

  it("claim nothing of their own: a name is cited from the article where it stands there, else from the note", () => {
    const article = {
      label: "Second round of Pak-Afghan talks begin in Istanbul",
      "@id": "https://example.org/istanbul-talks/",
    };
    expect(place("kunar").names[0]).toEqual({ toponym: "Kunar", lang: "en", citations: [article] });
    expect(place("durand-line").names[0].citations[0].label).toMatch(
      /^It follows the agreement of 1893.*RUSI Journal/u,
    );
    expect(place("durand-line")).toMatchObject({
      types: [{ label: "disputed line" }],
      properties: { ccodes: ["AF", "PK"] },
    });
    expect(place("kunar")).not.toHaveProperty("descriptions");
  });
});
