/**
 * The script for the walk of a lesson: a story's page whose query holds the lesson and the current step. A place that
 * the pupil looks at on the way opens within the step, not at its own address, so that the way back isn't lost.
 */

import { capitalised } from "../../geo/places/kinds";
import { showPassage } from "../reader/script/card-passages";
import { one } from "../reader/script/page-parts";
import { passageIn, selectionIn } from "../reader/script/selection";
import { startReader } from "../reader/script/start";
import { startStory } from "../reader/script/story";
import { placeOfWalk, queryOf, readWalk, voiceOfWalk, type Walk, type Walking } from "./walk";
import type { WalkStops } from "./walk-panel";
import { writeSheet } from "./walk-sheet-view";
import { showWalk, tellProblem } from "./walk-view";

function startWalk(story: string): void {
  const panel = one(".walk");
  const stops = JSON.parse(panel?.dataset.stops ?? '{"names":{},"passages":{}}') as WalkStops;
  const { names, passages } = stops;
  const known = Object.keys(names);
  const here = window.location.pathname;
  const walkAt = (url: URL): Walk => readWalk(url.search, known);
  const now = (): Walk => walkAt(new URL(window.location.href));
  const update = () => {
    const walk = now();
    if (panel && walk.kind === "walking") showWalk(panel, walk, stops, window.location.hash);
  };
  /** The passage in which the voice of a step is first heard. */
  const firstOf = (walk: Walking) => passages[voiceOfWalk(walk) ?? ""]?.[0] ?? null;
  const first = now();
  if (first.kind !== "walking") {
    tellProblem(first.kind);
    startStory(story);
    return;
  }
  // Before the passages are marked and scrolled to, so that the panel over the text already has its final height.
  update();
  writeSheet(first, (stop) => capitalised(stop === null ? "the whole story" : (names[stop] ?? stop)));
  startStory(story, {
    read: (url) => {
      if (url.pathname !== here) return null;
      const walk = walkAt(url);
      if (walk.kind !== "walking") return null;
      return { part: placeOfWalk(walk), passage: passageIn(url.hash) ?? firstOf(walk) };
    },
    redirect: (url) => {
      const walk = now();
      const place = selectionIn(url, story)?.part;
      if (walk.kind !== "walking" || !place) return null;
      const own = walk.steps[walk.index]?.stop;
      return queryOf(walk, walk.index, place === own ? null : place) + url.hash;
    },
    onChoice: update,
  });
  window.addEventListener("hashchange", update);
  if (!window.location.hash) showPassage(firstOf(first));
}

startReader(startWalk);
