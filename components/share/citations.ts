/**
 * How to cite an article that is read here, by the styles' own rules for a page of the web: APA 7 (10.16), MLA 9,
 * Chicago 17 (14.207), and BibTeX's @online. The words are not this site's: the citation names the author and
 * publisher, or says 'unnamed report', and gives the site only as the place where it was read. Names stay as written,
 * since we can't tell which part is the family name.
 */
export interface Cited {
  readonly title: string;
  readonly author: readonly string[];
  /** The article's first publisher. */
  readonly publisher: string | null;
  /** Where it was published first. */
  readonly url: string | null;
  /** ISO 8601, of the article. */
  readonly date: string;
  /** The name of the site. */
  readonly site: string;
  /** Absolute. */
  readonly address: string;
  /** A key for BibTeX: `istanbul-talks`. */
  readonly key: string;
}

/** How a style writes a day. */
export type DateStyle = "long" | "short months" | "ISO 8601";

interface Citation {
  readonly style: string;
  /** With UNKNOWN_DAY in place of the day of access, which only the reader's own page knows. */
  readonly text: string;
  /** How the style writes the day of access; null where it wants none. */
  readonly accessed: DateStyle | null;
}

export const UNKNOWN_DAY = "[date of access]";
/** What stands for a name where neither the author nor the publisher is known. */
const UNNAMED = "[unnamed newspaper report]";

const write = (iso: string, options: Intl.DateTimeFormatOptions, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(iso));
const LONG = { year: "numeric", month: "long", day: "numeric" } as const;
/** MLA shortens the names of months longer than four letters. */
const MLA_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

function mlaDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MLA_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** @param iso ISO 8601 day */
export function writeDay(iso: string, style: DateStyle): string {
  switch (style) {
    case "long":
      return write(iso, LONG, "en-US");
    case "short months":
      return mlaDate(iso);
    case "ISO 8601":
      return iso;
  }
}

const SERIES = new Intl.ListFormat("en-US", { type: "conjunction" });
/** Where three or more wrote it, MLA names the first. */
const mlaAuthors = ([first = "", ...more]: readonly string[]): string =>
  more.length > 1 ? `${first}, et al.` : [first, ...more].join(" and ");
/** APA writes & for the last "and". */
const apaAuthors = (author: readonly string[]): string =>
  SERIES.formatToParts(author)
    .map(({ type, value }) => (type === "literal" ? value.replace("and", "&") : value))
    .join("");

/** Adds a full stop unless the text already ends with punctuation. */
const ended = (text: string): string => (/[.?!…؟۔][’”]?$/u.test(text) ? text : `${text}.`);
/** In double quotation marks; those within become single. */
const quoted = (title: string): string => `“${ended(title.replace(/["“]([^"“”]*)["”]/gu, "‘$1’"))}”`;

/** Signs that BibTeX takes for its own. Braces have names, since BibTeX counts those behind a backslash too. */
const BIBTEX: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};
const bibtex = (text: string): string => text.replace(/[\\{}%#&$_^~]/gu, (sign) => BIBTEX[sign] ?? `\\${sign}`);
/** In braces, BibTeX takes each name as a whole, whatever "and" or comma is in it. */
const bibtexNames = (names: readonly string[]): string => names.map((name) => `{${bibtex(name)}}`).join(" and ");

export function citations({ title, author, publisher, url, date, site, address, key }: Cited): Citation[] {
  const by = (names: string): string => (author.length > 0 ? `${ended(names)} ` : "");
  const isSites = publisher === site;
  const isUnnamed = author.length === 0 && publisher === null;
  // Leave the publisher out where it is already named as the author.
  const publishers = publisher === null || author.includes(publisher) ? [] : [publisher];
  const [year, monthDay] = [date.slice(0, 4), write(date, { month: "long", day: "numeric" }, "en-US")];
  const day = `(${year}, ${monthDay}).`;
  const named = isUnnamed ? `${title} ${UNNAMED}.` : ended(title);
  const apaHead = author.length > 0 ? `${by(apaAuthors(author))}${day} ${ended(title)}` : `${named} ${day}`;
  const container = isUnnamed ? [UNNAMED] : publishers;
  const original = url === null ? [] : [url];
  const reproduced = isSites ? "" : `Reproduced on ${ended(site)} `;
  return [
    {
      style: "APA",
      text: `${[apaHead, ...publishers.map(ended), ...original].join(" ")} ${reproduced}${address}`,
      accessed: null,
    },
    {
      style: "MLA",
      text: `${by(mlaAuthors(author))}${quoted(title)} ${[...container, mlaDate(date), ...original].join(", ")}${isSites ? "," : `. ${site},`} ${address}. Accessed ${UNKNOWN_DAY}.`,
      accessed: "short months",
    },
    {
      style: "Chicago",
      text: `${by(SERIES.format(author))}${quoted(title)} ${[...container, write(date, LONG, "en-US")].join(", ")}. ${original.map((at) => `${at}. `).join("")}${reproduced}Accessed ${UNKNOWN_DAY}. ${address}.`,
      accessed: "long",
    },
    {
      style: "BibTeX",
      text: [
        `@online{${key},`,
        ...(author.length > 0 ? [`  author = {${bibtexNames(author)}},`] : []),
        `  title = {{${bibtex(title)}}},`,
        ...(publishers.length > 0 ? [`  organization = {${bibtexNames(publishers)}},`] : []),
        `  date = {${date}},`,
        `  url = {${address}},`,
        `  urldate = {${UNKNOWN_DAY}},`,
        ...bibtexNote(isUnnamed ? [UNNAMED] : [], original, isSites ? [] : [`reproduced on ${site}`]),
        "}",
      ].join("\n"),
      accessed: "ISO 8601",
    },
  ];
}

/** A note for everything that has no field of its own. */
function bibtexNote(...parts: readonly (readonly string[])[]): string[] {
  const note = parts.flat().join(", ");
  return note === "" ? [] : [`  note = {${bibtex(note.charAt(0).toUpperCase() + note.slice(1))}},`];
}
