/** The compiler checks that types and properties are schema.org's, since the writers return schema-dts' WithContext. */
import type { NewsArticle, Place, WithContext } from "schema-dts";
import { describe, expect, it } from "vitest";
import { newsArticle, placeInArticle, timeInArticle } from "../../../geo/formats/schema-org";
import { toldTimes } from "../../../geo/times/told-times";
import { story } from "./story";

const data = story();
const article: WithContext<NewsArticle> = newsArticle(data);
const described = (id: string): WithContext<Place> => {
  const place = data.places.find((p) => p.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return placeInArticle(place, data);
};

describe("the article, as search engines read it", () => {
  it("is a NewsArticle in its language, of its date, with its places", () => {
    expect(article).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Second round of Pak-Afghan talks begin in Istanbul",
      inLanguage: "en",
      datePublished: "2025-10-25",
    });
    expect(article.mentions).toHaveLength(8 + 5);
    expect(article.contentLocation).toContainEqual({ "@id": "https://example.org/istanbul-talks/kunar/" });
  });

  it("has its times, and whom it quotes by name", () => {
    expect(article.temporalCoverage).toEqual([
      "2025-10-11/2025-10-12",
      "2025-10-15",
      "2025-10-18/2025-10-19",
      "2025-10-25",
    ]);
    expect(article.mentions).toContainEqual({ "@type": "Organization", name: "Anadolu" });
    expect(article.mentions).toContainEqual({ "@type": "Person", name: "Zabihullah Mujahid" });
    expect(JSON.stringify(article.mentions)).not.toContain("sources");
  });

  it("has no author and no publisher: the document names none", () => {
    expect(JSON.stringify([article, described("kunar")])).not.toMatch(/author|publisher|creator/u);
  });
});

describe("a place, as search engines read it", () => {
  it("is an area of a country, with its bounds as 'latitude longitude'", () => {
    expect(described("kunar")).toMatchObject({
      "@type": "AdministrativeArea",
      name: "Kunar",
      sameAs: "http://www.wikidata.org/entity/Q188147",
      containedInPlace: [{ "@type": "Country", identifier: "AF" }],
      geo: { "@type": "GeoShape", box: "34.53105 70.57443 35.46419 71.63793" },
    });
  });

  it("is a city by its position", () => {
    expect(described("doha")).toMatchObject({
      "@type": "City",
      geo: { "@type": "GeoCoordinates", latitude: 25.28545, longitude: 51.53096 },
    });
  });

  it("leads to the passages of the article that speak of it", () => {
    expect(described("kunar")).toMatchObject({
      subjectOf: {
        "@type": "NewsArticle",
        "@id": "https://example.org/istanbul-talks/",
        hasPart: [{ url: "https://example.org/istanbul-talks/kunar/#p17", position: 17 }],
      },
    });
  });

  it("lies in no country when it is a disputed line", () => {
    expect(described("durand-line")).toMatchObject({ "@type": "Place" });
    expect(described("durand-line")).not.toHaveProperty("containedInPlace");
  });
});

it("a time, as search engines read it, is what the article says of it", () => {
  const url = "https://example.org/istanbul-talks/2025-10-18--2025-10-19/";
  const time = toldTimes(data.article).find(({ id }) => url.endsWith(`/${id}/`));
  if (!time) throw new Error("no such time");
  expect(timeInArticle({ ...time, url, name: "18–19 October 2025" }, data)).toMatchObject({
    "@type": "CreativeWork",
    "@id": url,
    name: "18–19 October 2025",
    temporalCoverage: "2025-10-18/2025-10-19",
    isPartOf: { "@type": "NewsArticle", "@id": "https://example.org/istanbul-talks/" },
    hasPart: [
      { url: `${url}#p6`, position: 6 },
      { url: `${url}#p7`, position: 7 },
      { url: `${url}#p11`, position: 11 },
    ],
  });
});
