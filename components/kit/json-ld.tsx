/** Data about the page for search engines. Browsers don't run it. */

/** @param data written as JSON, escaped so that it can't close the script element or open another */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without '<'; a script element takes its text no other way.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
