/** /og/<story>.png and /og/<story>-<place>.png: what a chat shows of a page that is shared. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../../components/kit/place-names";
import { SITE_NAME } from "../../../components/kit/site-name";
import { timeName } from "../../../components/kit/time-names";
import { dayPalette } from "../../../components/share/picture/palette";
import { FONT, SharingPicture, type SharingPictureProps } from "../../../components/share/picture/sharing-picture";
import { PICTURE } from "../../../components/share/picture/sizes";
import { scriptOf } from "../../../geo/article/language";
import { cellsOfGround, labelsOnGround, subjectAround } from "../../_site/ground";
import { subjectOfStory } from "../../_site/map-files";
import { once } from "../../_site/once";
import { drawnOnce } from "../../_site/picture-cache";
import { lighter } from "../../_site/quantise-png";
import { type StoryPart, storyParts } from "../../_site/shareable";
import { fileOf, quotationOf } from "../../_site/sharing-pictures";

export const dynamic = "force-static";
export const dynamicParams = false;

const partsByFile = once(() => new Map(storyParts().map((part) => [fileOf(part), part])));

export const generateStaticParams = () => [...partsByFile().keys()].map((file) => ({ file }));

const read = (path: string): Buffer => readFileSync(join(process.cwd(), path));
const palette = dayPalette(read("components/kit/tokens.css").toString("utf8"));

const GROUND = { cells: cellsOfGround, labels: labelsOnGround };

/** As .woff, since the library that draws the picture can't read .woff2. */
const FONTS = (
  [
    [400, "normal"],
    [400, "italic"],
    [600, "normal"],
  ] as const
).map(([weight, style]) => ({
  name: FONT,
  weight,
  style,
  data: read(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-${style}.woff`),
}));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const part = partsByFile().get(file);
  if (!part) return new Response("not found", { status: 404 });
  const shown = whatIsShown(part);
  const png = await drawnOnce(shown, async () => {
    // Read from disk, not imported: an import would add half a kilobyte to every page's script.
    const { ImageResponse } = await import(/* turbopackIgnore: true */ "next/og.js");
    const picture = <SharingPicture {...shown} ground={GROUND} palette={palette} />;
    const drawn = new ImageResponse(picture, { ...PICTURE, fonts: FONTS });
    return lighter(Buffer.from(await drawn.arrayBuffer()));
  });
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** @returns everything the picture depends on, as the key of the cache */
function whatIsShown(part: StoryPart): Omit<SharingPictureProps, "ground" | "palette"> {
  const { story, place, time, id, choice } = part;
  const { title, language } = story.article;
  // The typeface has Latin letters only: for other articles the picture shows what is known in English.
  const isReadable = scriptOf(language) === "Latn";
  const places = isReadable ? story.places : story.places.map((p) => ({ ...p, name: p.names.en ?? p.name }));
  const inEnglish = time && timeName(time, isReadable ? language : "en");
  const name = inEnglish ?? places.find((p) => p.id === id)?.name;
  const from = isReadable ? `From “${title}”` : `From an article in ${languageNames.of(language)}`;
  return {
    title: name ?? (isReadable ? title : "A story on its map"),
    kind: place && kindOf(place),
    part: id,
    ...(isReadable ? quotationOf(part) : { quotation: null, said: null }),
    credit: isReadable && id === null ? "From the article" : from,
    siteName: SITE_NAME,
    places,
    chosen: choice.places,
    subject: isReadable ? subjectOfStory(story) : subjectAround(places),
  };
}
