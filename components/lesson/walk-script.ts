/**
 * The script of the walk of a lesson: a story's page whose query says where one is. A place that one looks at on the way opens
 * beside the step, not at its own address, or one would lose the way.
 */

import { capitalised } from "../../geo/places/kinds";
import { one } from "../reader/script/page-parts";
import { passageIn, selectionIn } from "../reader/script/selection";
import { startReader } from "../reader/script/start";
import { startStory } from "../reader/script/story";
import { placeOfWalk, queryOf, readWalk, type Walk } from "./walk";
import { writeSheet } from "./walk-sheet-view";
import { showWalk, tellProblem } from "./walk-view";

function startWalk(story: string): void {
  const panel = one(".walk");
  const names = JSON.parse(panel?.dataset.names ?? "{}") as Record<string, string>;
  const places = Object.keys(names);
  const here = window.location.pathname;
  const walkAt = (url: URL): Walk => readWalk(url.search, places);
  const now = (): Walk => walkAt(new URL(window.location.href));
  const update = () => {
    const walk = now();
    if (panel && walk.kind === "walking") showWalk(panel, walk, names, window.location.hash);
  };
  const first = now();
  if (first.kind !== "walking") {
    tellProblem(first.kind);
    startStory(story);
    return;
  }
  // Before the page is marked: what stands over the text is as high as it will be.
  update();
  writeSheet(first, (place) => capitalised(place === null ? "the whole story" : (names[place] ?? place)));
  startStory(story, {
    read: (url) => {
      if (url.pathname !== here) return null;
      const walk = walkAt(url);
      return walk.kind === "walking" ? { part: placeOfWalk(walk), passage: passageIn(url.hash) } : null;
    },
    redirect: (url) => {
      const walk = now();
      const place = selectionIn(url, story)?.part;
      if (walk.kind !== "walking" || !place) return null;
      const own = walk.steps[walk.index]?.place;
      return queryOf(walk, walk.index, place === own ? null : place) + url.hash;
    },
    onChoice: update,
  });
  window.addEventListener("hashchange", update);
}

startReader(startWalk);
