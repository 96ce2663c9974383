/**
 * A script in the page itself, for what must be done before the first paint. It is marked as the project's own: when the
 * build takes the framework's scripts off a document, this one stays.
 */

/** @param code in which nothing may end the element: a constant of ours */
export function OwnScript({ code }: { code: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script element takes its text no other way.
  return <script data-own="" dangerouslySetInnerHTML={{ __html: code }} />;
}
