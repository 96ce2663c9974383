/**
 * How to cite an article here, by the styles' own rules for a page of the web: APA 7 (10.16), MLA 9, Chicago 17
 * (14.207), and BibTeX's @online. Who wrote and who published it stands there where it is known; names as they are written,
 * since which part of one is the family's can't be told.
 */
export interface Cited {
  readonly title: string;
  readonly author: readonly string[];
  /** Who published it first. */
  readonly publisher: string | null;
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
  readonly accessed: DateStyle;
}

export const UNKNOWN_DAY = "[date of access]";

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

/** A full stop behind it, unless it ends with a sign of its own. */
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
/** Names in braces are whole, whatever "and" or comma is in them. */
const bibtexNames = (names: readonly string[]): string => names.map((name) => `{${bibtex(name)}}`).join(" and ");

export function citations({ title, author, publisher, date, site, address, key }: Cited): Citation[] {
  const by = (names: string): string => (author.length > 0 ? `${ended(names)} ` : "");
  // Who is named already isn't named again.
  const publishers = publisher === null || publisher === site || author.includes(publisher) ? [] : [publisher];
  const [year, monthDay] = [date.slice(0, 4), write(date, { month: "long", day: "numeric" }, "en-US")];
  const day = `(${year}, ${monthDay}).`;
  const apaHead = author.length > 0 ? `${by(apaAuthors(author))}${day} ${ended(title)}` : `${ended(title)} ${day}`;
  return [
    {
      style: "APA",
      text: `${apaHead} ${ended([...publishers, site].join("; "))} Retrieved ${UNKNOWN_DAY}, from ${address}`,
      accessed: "long",
    },
    {
      style: "MLA",
      text: `${by(mlaAuthors(author))}${quoted(title)} ${[site, ...publishers].join(", ")}, ${mlaDate(date)}, ${address}. Accessed ${UNKNOWN_DAY}.`,
      accessed: "short months",
    },
    {
      style: "Chicago",
      text: `${by(SERIES.format(author))}${quoted(title)} ${[site, ...publishers].map(ended).join(" ")} ${write(date, LONG, "en-US")}. Accessed ${UNKNOWN_DAY}. ${address}.`,
      accessed: "long",
    },
    {
      style: "BibTeX",
      text: [
        `@online{${key},`,
        ...(author.length > 0 ? [`  author = {${bibtexNames(author)}},`] : []),
        `  title = {{${bibtex(title)}}},`,
        `  organization = {${bibtexNames([...publishers, site])}},`,
        `  date = {${date}},`,
        `  url = {${address}},`,
        `  urldate = {${UNKNOWN_DAY}}`,
        "}",
      ].join("\n"),
      accessed: "ISO 8601",
    },
  ];
}
