/**
 * The part of the W3C Web Annotation context that our annotations use, transcribed from the vocabulary's tables
 * (https://www.w3.org/TR/annotation-vocab/), so that tests need no network. JSON-LD drops a key that is missing here,
 * and the test that counts keys then fails.
 */
const id = (term: string): { "@id": string; "@type": "@id" } => ({ "@id": term, "@type": "@id" });

export const ANNOTATION_CONTEXT = {
  "@context": {
    oa: "http://www.w3.org/ns/oa#",
    as: "http://www.w3.org/ns/activitystreams#",
    id: "@id" as const,
    type: "@type" as const,
    Annotation: "oa:Annotation",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    SpecificResource: "oa:SpecificResource",
    FragmentSelector: "oa:FragmentSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextualBody: "oa:TextualBody",
    describing: "oa:describing",
    identifying: "oa:identifying",
    linking: "oa:linking",
    body: id("oa:hasBody"),
    target: id("oa:hasTarget"),
    source: id("oa:hasSource"),
    selector: id("oa:hasSelector"),
    refinedBy: id("oa:refinedBy"),
    motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" as const },
    purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" as const },
    conformsTo: id("http://purl.org/dc/terms/conformsTo"),
    first: id("as:first"),
    items: { "@id": "as:items", "@type": "@id" as const, "@container": "@list" as const },
    format: "http://purl.org/dc/elements/1.1/format",
    start: "oa:start",
    end: "oa:end",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    total: "as:totalItems",
    startIndex: "as:startIndex",
  },
};
