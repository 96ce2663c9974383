/** The switch that makes the map follow the text, and its label, which names the passage. */
import { passageName } from "../../kit/place-words";
import { all, ofPlace, one } from "./page-parts";
import type { Stage } from "./stage";

/** Where the browser keeps that the map is to follow the text. */
const KEY = "passage-follow";

/** @param chosen returns the ids of the chosen places @returns a function to call when another passage is read */
export function startFollowing(
  stage: Stage,
  chosen: () => readonly string[],
): (passage: string, places: readonly string[]) => void {
  const box = one<HTMLInputElement>(".follow input");
  const sign = one(".follow p");
  let read: { readonly passage: string; readonly places: readonly string[] } | null = null;
  /** Moves the map to the passage's place; if it has several, to the whole story. */
  const show = () => {
    const isOn = box?.checked ?? false;
    for (const element of all("[data-followed]")) element.removeAttribute("data-followed");
    if (sign) sign.textContent = isOn && read ? whatIsFollowed(read.passage, read.places) : "";
    const [first, second] = (isOn && read?.places) || [];
    if (first === undefined) stage.show(chosen());
    else stage.show(chosen(), second === undefined ? [first] : []);
    if (isOn && read) one(`#${read.passage}`)?.toggleAttribute("data-followed", true);
  };
  box?.addEventListener("change", () => {
    remember(box.checked);
    show();
    if (box.checked) stage.load();
  });
  if (box && isRemembered()) {
    box.checked = true;
    stage.load();
  }
  return (passage, places) => {
    read = { passage, places };
    if (box?.checked) show();
  };
}

/** 'Passage 6 · Doha' */
function whatIsFollowed(passage: string, [first, second]: readonly string[]): string {
  if (first === undefined) return passageName(passage);
  const name = one(`.places ${ofPlace(first)}`)?.firstChild?.textContent?.trim();
  return `${passageName(passage)} · ${second === undefined ? (name ?? "its place") : "the whole story"}`;
}

function remember(follows: boolean): void {
  try {
    if (follows) localStorage.setItem(KEY, "yes");
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is denied: the choice holds for this page only.
  }
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    return false;
  }
}
