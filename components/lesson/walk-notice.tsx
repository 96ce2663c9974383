"use client";
/** One line above the story, where the address has no lesson that can be walked. */
import { storyAddress } from "../place-words";
import { makerAddress } from "./addresses";
import type { Walk } from "./walk";
import { useWalk } from "./walk-provider";

const WHY: Readonly<Record<Exclude<Walk["kind"], "walking">, string>> = {
  unread: "A lesson needs scripts.",
  none: "There is no lesson in this address.",
  damaged: "This link to a lesson is damaged; perhaps a part of it was lost on the way.",
  later: "This lesson was made with a later version of this page.",
};

export function WalkNotice({ storyId }: { storyId: string }) {
  const { kind } = useWalk();
  if (kind === "walking") return null;
  const unread = kind === "unread";
  return (
    <div className={`walk-notice ${unread ? "without-scripts" : ""}`}>
      <p role={unread ? undefined : "alert"}>{WHY[kind]} Here is the whole story.</p>
      <a href={storyAddress(storyId)}>Open it without a lesson</a>
      {!unread && <a href={makerAddress(storyId)}>Make a lesson</a>}
    </div>
  );
}
