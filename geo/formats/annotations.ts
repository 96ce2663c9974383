/**
 * A story → W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for each link from words to a place, a
 * time or a voice, and one for each stretch of the text that is attributed, telling who says it.
 */
import type { Stretch } from "../article/quotations";
import type { LinkedParagraph } from "../mentions/passages";
import { isoOf } from "../times/time";
import type { Mention } from "../types";
import { accordingTo } from "../voices/according-to";
import type { Attribution } from "../voices/attribution";
import { type PlaceData, type StoryData, wikidataUri } from "./story-data";

/** How many code points of text on either side of a mention are quoted to help find it again. */
const CONTEXT = 32;

/**
 * Each annotation gives its target twice, for programs that read only one of the two:
 * - by position: the paragraph as a fragment of the story's page (`p17`), and in its text the range. As the
 *   specification wants, the range is half-open and counts Unicode code points from 0; the paragraph's text is the text
 *   content of its element on the page.
 * - by quotation: the words, and what stands before and after them in the paragraph.
 *
 * @param url the absolute address at which the collection will stand
 * @returns an AnnotationCollection with all its annotations on one page, in reading order: of each paragraph first its
 * mentions, then who says it. Words that name a place, a time or a voice are `identifying`, words that the editor linked are
 * `linking`; a time is given as its page here and in ISO 8601. Who says a stretch is `describing`, in words.
 */
export function annotationCollection(story: StoryData, url: string) {
  const items = story.article.paragraphs.flatMap((paragraph) => [
    ...paragraph.mentions.map((mention, index) => ({
      id: `${url}#${paragraph.id}-${index + 1}`,
      ...annotation(story, paragraph, mention),
    })),
    ...paragraph.attributions.map((attribution, index) => ({
      id: `${url}#${paragraph.id}-said-${index + 1}`,
      ...saying(story, paragraph, attribution),
    })),
  ]);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: url,
    type: "AnnotationCollection",
    label: `Places, times and voices in: ${story.article.title}`,
    total: items.length,
    first: { id: `${url}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}

function annotation({ url, timeUrl, places, article }: StoryData, paragraph: LinkedParagraph, mention: Mention) {
  const motivation = mention.how === "named" ? "identifying" : "linking";
  const place = places.find(({ id }) => id === mention.place);
  const voice = article.voices.find(({ id }) => id === mention.voice);
  const body = [
    ...(place ? identities(place).map((source) => asPage(source, motivation)) : []),
    ...(mention.time === undefined
      ? []
      : [asPage(timeUrl(mention.time), motivation), asText(isoOf(mention.time), motivation)]),
    ...(voice ? [asText(voice.name, motivation)] : []),
  ];
  return { type: "Annotation", motivation, body, target: target(url, paragraph, mention) };
}

function saying({ url, article }: StoryData, paragraph: LinkedParagraph, attribution: Attribution) {
  const body = [asText(accordingTo(attribution, article.voices), "describing")];
  return { type: "Annotation", motivation: "describing", body, target: target(url, paragraph, attribution) };
}

const asPage = (source: string, purpose: string) => ({ type: "SpecificResource", purpose, source });
const asText = (value: string, purpose: string) => ({ type: "TextualBody", purpose, value, format: "text/plain" });

const target = (source: string, paragraph: LinkedParagraph, words: Stretch) => ({
  type: "SpecificResource",
  source,
  selector: [byPosition(paragraph, words), byQuote(paragraph, words)],
});

/** The URIs that identify the place: its page here and, where known, its item in Wikidata. */
const identities = ({ url, wikidata }: PlaceData): string[] => [url, ...(wikidata ? [wikidataUri(wikidata)] : [])];

function byPosition({ id, text }: LinkedParagraph, { start, end }: Stretch) {
  return {
    type: "FragmentSelector",
    // Fragments of HTML.
    conformsTo: "http://tools.ietf.org/rfc/rfc3236",
    value: id,
    refinedBy: { type: "TextPositionSelector", start: codePoints(text, start), end: codePoints(text, end) },
  };
}

function byQuote({ text }: LinkedParagraph, { start, end }: Stretch) {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: [...text.slice(0, start)].slice(-CONTEXT).join(""),
    suffix: [...text.slice(end)].slice(0, CONTEXT).join(""),
  };
}

/** @returns how many Unicode code points stand before a UTF-16 offset */
const codePoints = (text: string, offset: number): number => [...text.slice(0, offset)].length;
