/** Shows the current step of a lesson in the page. What the link says is inserted as text, never as markup. */
import { editAddress } from "../../geo/addresses";
import { capitalised } from "../../geo/places/kinds";
import { passageName } from "../kit/place-words";
import { all, one } from "../reader/script/page-parts";
import { stepName } from "./step-name";
import { queryOf, voiceOfWalk, type Walk, type Walking } from "./walk";
import type { WalkStops } from "./walk-panel";

const WHY: Readonly<Record<Exclude<Walk["kind"], "walking">, string>> = {
  none: "There is no lesson in this address.",
  damaged: "This link to a lesson is damaged; part of it may be missing.",
  later: "This lesson was made with a later version of this site.",
};

/** Shows a problem in one line above the story. */
export function tellProblem(kind: keyof typeof WHY): void {
  const notice = one(".walk-notice[data-problem]");
  const line = notice && one("p", notice);
  if (!notice || !line) return;
  notice.hidden = false;
  line.textContent = `${WHY[kind]} Here is the whole story.`;
}

/** @param hash of the address: `#p17` or empty */
export function showWalk(panel: HTMLElement, walk: Walking, { names, passages }: WalkStops, hash: string): void {
  const { title, steps, index, aside, code } = walk;
  const step = steps[index];
  panel.setAttribute("aria-label", "Lesson");
  panel.toggleAttribute("data-walking", true);
  const voice = voiceOfWalk(walk);
  panel.toggleAttribute("data-question", voice !== null || (aside === null && step?.question != null));
  panel.toggleAttribute("data-last", index === steps.length - 1);
  write(one(".walk-title", panel), title);
  panel.toggleAttribute("data-first", index === 0);
  panel.toggleAttribute("data-aside", aside !== null);
  write(one(".walk-progress span", panel), `Step ${index + 1} of ${steps.length}`);
  const progress = one<HTMLProgressElement>("progress", panel);
  if (progress) {
    progress.max = steps.length;
    progress.value = index + 1;
  }
  const nameOf = (stop: string | null) => (stop === null ? "the whole story" : (names[stop] ?? stop));
  showBack(panel, walk, nameOf);
  for (const link of all<HTMLAnchorElement>(".walk-button", panel)) leadTo(link, walk, hash);
  const spoken = passages[voice ?? ""] ?? [];
  showStep(one(".walk-question", panel), walk, spoken, nameOf);
  for (const id of spoken) one(`#${id}`)?.toggleAttribute("data-of-choice", true);
  const story = one("main")?.dataset.story?.split("/").at(-2) ?? "";
  one(".walk-edit", panel)?.setAttribute("href", editAddress(story, code));
  requestAnimationFrame(uncoverPassage);
}

/** Sets the text only if it changes: a screen reader reads it out whenever it is set. */
function write(element: HTMLElement | null, text: string): void {
  if (!element) return;
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === "";
}

type NameOf = (stop: string | null) => string;

function showBack(panel: HTMLElement, walk: Walking, nameOf: NameOf): void {
  const link = one<HTMLAnchorElement>(".walk-back", panel);
  if (!link) return;
  const { steps, index, aside } = walk;
  // If the focused element disappears, the 'next' link takes the focus.
  if (aside === null && link === document.activeElement) one("[data-step='1']", panel)?.focus();
  link.hidden = aside === null;
  link.href = queryOf(walk, index);
  link.textContent = `Back to ${nameOf(steps[index]?.stop ?? null)}`;
}

/** At either end of the walk the link leads nowhere, but can still hold the focus. */
function leadTo(link: HTMLAnchorElement, walk: Walking, hash: string): void {
  const to = walk.index + Number(link.dataset.step);
  const step = walk.steps[to];
  link.ariaDisabled = String(step === undefined);
  // Without an href the element has no role of its own, so it needs one.
  link.role = step ? null : "link";
  // The passage stays in the address as long as the stop does.
  const at = walk.aside ?? walk.steps[walk.index]?.stop ?? null;
  if (step) link.href = queryOf(walk, to) + (step.stop === at ? hash : "");
  else link.removeAttribute("href");
}

/** Shows what replaces the card: a question or a voice. @param spoken the passages in which the voice speaks */
function showStep(
  element: HTMLElement | null,
  { steps, index, aside }: Walking,
  spoken: readonly string[],
  nameOf: NameOf,
): void {
  const { question = null } = steps[index] ?? {};
  if (!element) return;
  if ((question === null && spoken.length === 0) || aside !== null) {
    element.replaceChildren();
    return;
  }
  const heading = document.createElement("h2");
  heading.textContent = stepName(steps, index, (at) => capitalised(nameOf(at)));
  const parts = [
    heading,
    ...(spoken.length > 0 ? [speaksIn(spoken)] : []),
    ...(question === null ? [] : asked(question)),
  ];
  const wordsOf = (elements: Iterable<Element>) => Array.from(elements, ({ textContent }) => textContent).join("\n");
  // Only if it changes, or a screen reader would read the same words again.
  if (wordsOf(element.children) !== wordsOf(parts)) element.replaceChildren(...parts);
}

function asked(question: string): HTMLElement[] {
  const text = Object.assign(document.createElement("p"), { className: "walk-question-text", lang: "", dir: "auto" });
  text.textContent = question;
  const credit = Object.assign(document.createElement("p"), { className: "walk-credit" });
  credit.textContent = "Asked by whoever made this lesson, not by this site or the article.";
  return [text, credit];
}

/** 'Speaks in passage 8, passage 9', each a link. */
function speaksIn(passages: readonly string[]): HTMLElement {
  const line = Object.assign(document.createElement("p"), { className: "walk-voice", textContent: "Speaks in " });
  for (const [i, id] of passages.entries()) {
    const link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: passageName(id) });
    line.append(i > 0 ? ", " : "", link);
  }
  return line;
}

/** On a phone the panel stands over the text: scrolls, so that a question doesn't cover its own passage. */
function uncoverPassage(): void {
  const passage = one(".passage[data-current]")?.getBoundingClientRect();
  const stage = one(".stage")?.getBoundingClientRect();
  if (!passage || !stage || stage.left > passage.left || passage.top >= stage.bottom) return;
  window.scrollBy({ top: passage.top - stage.bottom - 16, behavior: "instant" });
}
