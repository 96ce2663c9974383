/** Where the pages for sharing stand, and the code to embed one. A place id, or null for the whole story. */
const path = (start: string, storyId: string, placeId: string | null): string =>
  `/${start}/${storyId}/${placeId ? `${placeId}/` : ""}`;

export const shareAddress = (storyId: string, placeId: string | null): string => path("share", storyId, placeId);
export const embedAddress = (storyId: string, placeId: string | null): string => path("embed", storyId, placeId);

/** `istanbul-talks--kunar.json` */
export const oembedFile = (storyId: string, placeId: string | null): string =>
  `${placeId ? `${storyId}--${placeId}` : storyId}.json`;
export const oembedAddress = (storyId: string, placeId: string | null): string =>
  `/oembed/${oembedFile(storyId, placeId)}`;

/** In CSS pixels: what a frame needs where nobody listens to the height it tells. */
export const EMBED_SIZE = { width: 480, height: 520 } as const;

/** @param url absolute, of the embed page; ids and titles are escaped */
export function embedCode(url: string, title: string): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
