/** What the page says to search engines. A block of data: browsers don't run it. */

/** @param data is written as JSON in which nothing can end the element or begin another */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without '<'; a script element takes its text no other way.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
