/** Sets the reader's colours before the first paint. It must run inline, or the page would flash. */
import { THEME_KEY } from "./theme-key";

const SCRIPT = `try{const t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; a script element takes its text no other way.
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
