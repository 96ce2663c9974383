/** An own story → the folder of a site: it can be put into `seeds/`, or opened again at /make/. */
import { strToU8, zipSync } from "fflate";
import type { BlockContent, ListItem, PhrasingContent, Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { LinkedArticle } from "../mentions/passages";
import type { NamedVoice, Place } from "../types";
import type { CheckedLink } from "../voices/attribution";
import { folderName } from "./folder-name";
import { addressOf } from "./link-address";
import { linksNeeded, type Needed } from "./links";
import type { OwnStory } from "./own-story";
import type { ToldStory } from "./tell";

/**
 * A file that sites ignore and /make/ reads: which of this site's outlines the places have, and which ones a person
 * checked.
 */
export const EXTRA_FILE = "made.json";

export interface Extra {
  readonly outlines: Readonly<Record<string, string>>;
  readonly looked: readonly string[];
}

/** @returns a zip with one folder */
export function storyFolder(story: OwnStory, told: ToldStory): Uint8Array {
  const name = folderName(story);
  const files = {
    "article.md": articleFile(told),
    "places.geojson": placesFile(told.places),
    [EXTRA_FILE]: `${JSON.stringify(extraOf(story))}\n`,
    "README.md": readme(name, story.title),
  };
  return zipSync({
    [name]: Object.fromEntries(
      // The same story gives the same bytes.
      Object.entries(files).map(([file, text]) => [file, [strToU8(text), { mtime: "1980-01-01T12:00:00Z" }]]),
    ),
  });
}

const extraOf = ({ places }: OwnStory): Extra => ({
  outlines: Object.fromEntries(places.flatMap(({ id, outline }) => (outline === null ? [] : [[id, outline]]))),
  looked: places.filter(({ looked }) => looked).map(({ id }) => id),
});

/** @returns article.md: with links only where the same places, times and voices would not be found automatically */
export function articleFile({ article, places, voices }: ToldStory): string {
  const needed = linksNeeded(article, voices, places);
  const { title, language, date, author, publisher, url } = article;
  const facts = {
    ...{ title, language, date },
    places: places.map(({ id }) => id),
    ...(needed.voices.length > 0 && { voices: Object.fromEntries(needed.voices.map(voiceOf)) }),
    ...(author.length > 0 && { author: author.length === 1 ? author[0] : author }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${toMarkdown(treeOf(article, needed.links), { bullet: "-" })}`;
}

const voiceOf = ({ id, name, kind, as }: NamedVoice) => [
  id,
  { name, ...(kind !== null && { kind }), ...(as.length > 0 && { as }) },
];

function treeOf(article: LinkedArticle, links: Needed["links"]): Root {
  const children: Root["children"] = [];
  for (const [i, paragraph] of article.paragraphs.entries()) {
    for (const { text } of article.headings.filter(({ before }) => before === paragraph.number)) {
      children.push({ type: "heading", depth: 2, children: [{ type: "text", value: text }] });
    }
    const block: BlockContent = { type: "paragraph", children: wordsOf(paragraph.text, links[i] ?? []) };
    const last = children.at(-1);
    if (paragraph.within === "quotation") children.push({ type: "blockquote", children: [block] });
    else if (paragraph.within === "list") {
      const item: ListItem = { type: "listItem", spread: false, children: [block] };
      if (last?.type === "list") last.children.push(item);
      else children.push({ type: "list", ordered: false, spread: false, children: [item] });
    } else children.push(block);
  }
  return { type: "root", children };
}

/** The paragraph's words, with links where they are needed. */
function wordsOf(text: string, links: readonly CheckedLink[]): PhrasingContent[] {
  const words: PhrasingContent[] = [];
  let at = 0;
  const add = (end: number) => {
    if (end > at) words.push({ type: "text", value: text.slice(at, end) });
  };
  for (const { start, end, ...targets } of links) {
    add(start);
    const children: PhrasingContent[] = [{ type: "text", value: text.slice(start, end) }];
    words.push({ type: "link", url: `#${addressOf(targets)}`, children });
    at = end;
  }
  add(text.length);
  return words;
}

/** @returns a FeatureCollection, [longitude, latitude] in degrees on WGS 84, as a story's own places are written */
export function placesFile(places: readonly Place[]): string {
  const features = places.map(({ id, geometry, countries, shape: _, ...properties }) =>
    JSON.stringify({ type: "Feature", id, properties: { ...properties, country: countries }, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

const readme = (name: string, title: string): string => `# ${title}

A story for a site that is made with Passage. \`article.md\` is the article, with links where its places, times and
voices aren't found by themselves; \`places.geojson\` holds the places; \`${EXTRA_FILE}\` says which of them a person has looked at.

- To go on with it: open this zip at the page on which it was made.
- To put it on a site: put the folder \`${name}\` into \`seeds/\` of a copy of Passage, and build it with
  \`npm ci && npm run build\`. The story is then at \`/${name}/\`.

Share only what you may share: the words are those of whoever wrote them.
`;
