/** Under which name a story of one's own refers to a shape of the site. */

/** A site's own place or a river or lake, by its id; else a country or region, by a code. */
const NAME = /^(?:(?:site|water):[a-z0-9]+(?:-[a-z0-9]+)*|\w+(?:[.-]\w+)*)$/u;

/**
 * @param text from a link or a file, which anybody may have written
 * @returns whether it can be such a name: `site:kunar`, `water:danube`, `AF`, `AF.13`, or one of an old link, `CA-ON`
 */
export const isOutlineName = (text: string): boolean => NAME.test(text);
