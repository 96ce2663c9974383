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

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Signs that BibTeX takes for its own. */
const bibtex = (text: string): string =>
  text.replace(/[\\{}%#&$_^~]/gu, (sign) => `{\\char"${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);

export function citations({ title, author, publisher, date, site, address, key }: Cited): Citation[] {
  const by = author.length > 0 ? `${list.format(author).replace(/\.$/u, "")}. ` : "";
  const source = publisher ? `${publisher}, ${site}` : site;
  const [year, monthDay] = [date.slice(0, 4), write(date, { month: "long", day: "numeric" }, "en-US")];
  return [
    {
      style: "APA",
      text: `${by ? `${by}(${year}, ${monthDay}). ${title}` : `${title}. (${year}, ${monthDay})`}. ${source}. Retrieved ${UNKNOWN_DAY}, from ${address}`,
      accessed: "long",
    },
    {
      style: "MLA",
      text: `${by}“${title}.” ${source}, ${mlaDate(date)}, ${address}. Accessed ${UNKNOWN_DAY}.`,
      accessed: "short months",
    },
    {
      style: "Chicago",
      text: `${by}“${title}.” ${source}. ${write(date, LONG, "en-US")}. Accessed ${UNKNOWN_DAY}. ${address}.`,
      accessed: "long",
    },
    {
      style: "BibTeX",
      text: [
        `@online{${key},`,
        ...(author.length > 0 ? [`  author = {${author.map((name) => `{${bibtex(name)}}`).join(" and ")}},`] : []),
        `  title = {{${bibtex(title)}}},`,
        `  organization = {${bibtex(source)}},`,
        `  date = {${date}},`,
        `  url = {${address}},`,
        `  urldate = {${UNKNOWN_DAY}}`,
        "}",
      ].join("\n"),
      accessed: "ISO 8601",
    },
  ];
}
