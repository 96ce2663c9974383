/**
 * An inline script, for what must be done before the first paint. `data-own` marks it as the project's own: the build
 * strips a document of the framework's scripts, but keeps this one.
 */

/** @param code a constant of ours: it isn't escaped, so it must not contain `</script>` */
export function OwnScript({ code }: { code: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script element takes its text no other way.
  return <script data-own="" dangerouslySetInnerHTML={{ __html: code }} />;
}
