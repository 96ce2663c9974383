/** The code to embed a page in another. */

/** In CSS pixels: what a frame needs where nobody listens to the height it tells. */
export const EMBED_SIZE = { width: 480, height: 520 } as const;

/** @param url absolute, of the embed page; ids and titles are escaped */
export function embedCode(url: string, title: string): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
