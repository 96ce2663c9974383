/** Fills in the printed sheet of a lesson. What the link says is inserted as text, never as markup. */
import { all, one } from "../reader/script/page-parts";
import type { Walking } from "./walk";

/** Lines for answers in total: with the questions they fill a sheet, Letter too. */
const LINES_IN_ALL = 15;

/** @param nameOf a stop, or null for the whole story */
export function writeSheet({ title, steps }: Walking, nameOf: (stop: string | null) => string): void {
  const sheet = one(".walk-sheet");
  const [heading, list] = sheet ? all(".walk-sheet-title, ol", sheet) : [];
  const asked = steps.filter(({ question }) => question !== null);
  if (!sheet || !heading || !list || asked.length === 0) return;
  sheet.hidden = false;
  heading.textContent = title;
  list.replaceChildren(
    ...asked.map(({ stop, question }) => {
      const item = document.createElement("li");
      const at = Object.assign(document.createElement("small"), { textContent: nameOf(stop) });
      const text = Object.assign(document.createElement("p"), { textContent: question, lang: "", dir: "auto" });
      const lines = Array.from({ length: Math.floor(LINES_IN_ALL / asked.length) }, () =>
        Object.assign(document.createElement("div"), { className: "line-to-write" }),
      );
      item.append(at, text, ...lines);
      return item;
    }),
  );
}
