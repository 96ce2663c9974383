/** The code to embed a page in another site, and the script that fits the frame's height to its page. */

/** In CSS pixels. */
const WIDTH = 480;

/** In a frame of that width: how many characters fit on a line of each text, and its line height in CSS pixels. */
const HEADING = { characters: 40, line: 25 };
const QUOTATION = { characters: 56, line: 24 };
const SAID = { characters: 60, line: 20 };
/** What stands above and below them: the map, the credits, the room between. */
const OTHERWISE = 372;

const heightOf = (text: string, { characters, line }: typeof HEADING): number =>
  Math.ceil(text.length / characters) * line;

export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

/** @param said who says the quotation @returns an estimate in CSS pixels, for sites that don't use HEIGHT_LISTENER */
export function embedSize(heading: string, quotation: string, said: string): EmbedSize {
  const words = heightOf(heading, HEADING) + heightOf(quotation, QUOTATION) + heightOf(said, SAID);
  return { width: WIDTH, height: words + OTHERWISE };
}

/** @param url absolute, of the embed page; ids and titles are escaped */
export function embedCode(url: string, title: string, { width, height }: EmbedSize): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0; max-width:100%" loading="lazy"></iframe>`;
}

/**
 * Makes each frame as high as its page reports (embed-height.tsx). Needed once per page, however many frames it has.
 */
export const HEIGHT_LISTENER = `<script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "passage:height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
