/**
 * How to cite an article here, by the styles' own rules for a page of the web without an author: APA 7 (10.16), MLA 9,
 * Chicago 17 (14.207), and BibTeX's @online. The document names no author and no newspaper, so none stands here.
 */
export interface Cited {
  readonly title: string;
  /** ISO 8601, of the article. */
  readonly date: string;
  /** The name of the site. */
  readonly site: string;
  /** Absolute. */
  readonly address: string;
  /** A key for BibTeX: `istanbul-talks`. */
  readonly key: string;
}

interface Citation {
  readonly style: string;
  readonly text: string;
}

const write = (iso: string, options: Intl.DateTimeFormatOptions, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(iso));
const LONG = { year: "numeric", month: "long", day: "numeric" } as const;
/** MLA shortens the names of months longer than four letters. */
const MLA_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

function mlaDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MLA_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** @param accessed ISO 8601 day of access; null where it isn't known yet: then the words say so */
export function citations({ title, date, site, address, key }: Cited, accessed: string | null): Citation[] {
  const unknown = "[date of access]";
  const day = accessed ? write(accessed, LONG, "en-US") : unknown;
  const [year, monthDay] = [date.slice(0, 4), write(date, { month: "long", day: "numeric" }, "en-US")];
  return [
    { style: "APA", text: `${title}. (${year}, ${monthDay}). ${site}. Retrieved ${day}, from ${address}` },
    {
      style: "MLA",
      text: `“${title}.” ${site}, ${mlaDate(date)}, ${address}. Accessed ${accessed ? mlaDate(accessed) : unknown}.`,
    },
    { style: "Chicago", text: `“${title}.” ${site}. ${write(date, LONG, "en-US")}. Accessed ${day}. ${address}.` },
    {
      style: "BibTeX",
      text: [
        `@online{${key},`,
        `  title = {{${title}}},`,
        `  organization = {${site}},`,
        `  date = {${date}},`,
        `  url = {${address}},`,
        `  urldate = {${accessed ?? unknown}}`,
        "}",
      ].join("\n"),
    },
  ];
}
