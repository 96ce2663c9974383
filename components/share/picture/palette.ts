/** The colours of the page by day, for a picture that no style sheet reaches. */

/** @returns the value of a token such as `--paper`; @throws Error for one that is not declared */
export type Palette = (token: string) => string;

/** @param css components/kit/tokens.css: the first declaration of each token counts, by day */
export function dayPalette(css: string): Palette {
  const declared = css.matchAll(/(?<token>--[\w-]+):\s*(?:light-dark\((?<day>[^,]+),[^)]+\)|(?<always>[^;]+));/gu);
  const colours = new Map<string, string>();
  for (const { groups } of declared) {
    const { token = "", day, always = "" } = groups ?? {};
    if (!colours.has(token)) colours.set(token, day ?? always);
  }
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`${token} is not declared in components/kit/tokens.css`);
    return colour;
  };
}

/** @returns the same SVG with colours in place of `var(--token)` */
export const paint = (svg: string, palette: Palette): string =>
  svg.replaceAll(/var\((--[\w-]+)\)/gu, (_, token: string) => palette(token));
