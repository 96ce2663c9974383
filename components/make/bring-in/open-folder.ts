/** The zip of a story's folder, made by this page or by hand → a draft with all its decisions. */
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { parseArticle } from "../../../geo/article/article";
import { EXTRA_FILE } from "../../../geo/make/folder";
import { storyFrom } from "../../../geo/make/from-article";
import { isOutlineName } from "../../../geo/make/outline-name";
import { draftOf } from "../../../geo/make/reopen";
import { type CountryBounds, parsePlaces } from "../../../geo/places/places";
import { storyPlaces } from "../../../geo/places/story-places";
import { SourceError } from "../../../geo/problem";
import { ofMarkdown } from "./from-markdown";
import type { Opened } from "./opened";

/** The size of one file in it, in bytes. */
const LARGEST = 20_000_000;

const extraFile = z.object({
  outlines: z.record(z.string(), z.string().refine(isOutlineName)),
  looked: z.array(z.string()),
});

export function openFolder(zip: Uint8Array, name: string): Opened {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, {
      filter: ({ name: file, originalSize }) =>
        originalSize <= LARGEST && /(?:^|\/)(?:article\.md|places\.geojson|made\.json)$/u.test(file),
    });
  } catch {
    return { kind: "refused", reason: `${name} is not a zip file, or is damaged.` };
  }
  const textOf = (file: string): string | null => {
    const [, bytes] = Object.entries(files).find(([path]) => path.split("/").at(-1) === file) ?? [];
    return bytes ? strFromU8(bytes) : null;
  };
  const article = textOf("article.md");
  if (article === null)
    return { kind: "refused", reason: `${name} has no article.md in it: it is not the folder of a story.` };
  const places = textOf("places.geojson");
  if (places === null) return ofMarkdown(article, "article.md");
  try {
    const parsed = parseArticle("article.md", article);
    const codes = Array.from(places.matchAll(/"([A-Z]{2})"/gu), ([, code = ""]) => code);
    const own = parsePlaces([{ file: "places.geojson", text: places }], anywhere(codes));
    const extra = extraFile.safeParse(JSON.parse(textOf(EXTRA_FILE) ?? "null"));
    const story = storyFrom(
      parsed,
      storyPlaces(parsed, own, [], "article.md"),
      extra.success ? extra.data : { outlines: {}, looked: [] },
      "article.md",
    );
    const notes = extra.success ? [] : ["The outlines in places.geojson are not kept here: the places are points now."];
    return { kind: "draft", draft: draftOf(story), notes };
  } catch (error) {
    if (error instanceof SourceError) return { kind: "refused", reason: error.message };
    return { kind: "refused", reason: `${name}: ${EXTRA_FILE} is not JSON.` };
  }
}

/** Bounds that allow places anywhere, since the author may have drawn what this site doesn't know. */
const anywhere = (codes: Iterable<string>): CountryBounds =>
  Object.fromEntries([...codes].map((code) => [code, [-180, -90, 180, 90] as const]));
