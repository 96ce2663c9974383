/**
 * Stands under the map in the walk of a lesson: the current step, links to the next and previous ones, and the place's
 * card or the question. The lesson is in the link, which only scripts can read: walk-script.ts fills it in. Without a
 * lesson there is only the card.
 */

import type { ReactNode } from "react";
import { makerAddress, storyAddress } from "../../geo/addresses";

/** What walks of the story may stop at. */
export interface WalkStops {
  /** Names by id; the ids are as a lesson writes them. */
  readonly names: Readonly<Record<string, string>>;
  /** The ids of the passages in which each voice speaks. */
  readonly passages: Readonly<Record<string, readonly string[]>>;
}

interface WalkPanelProps {
  readonly storyId: string;
  readonly stops: WalkStops;
  /** The card of the place. */
  readonly children: ReactNode;
}

export function WalkPanel({ storyId, stops, children }: WalkPanelProps) {
  return (
    <section className="walk" id="lesson" tabIndex={-1} lang="en" data-stops={JSON.stringify(stops)}>
      <div className="walk-bar">
        <div className="walk-where">
          <p className="walk-title" lang="" dir="auto" />
          <p className="walk-progress">
            <span role="status" />
            <progress aria-label="Progress" />
          </p>
        </div>
        <p className="walk-links">
          <button type="button" data-print="">
            Print this lesson
          </button>
          <a className="walk-edit" href={makerAddress(storyId)}>
            Edit this lesson
          </a>
        </p>
        <a className="button walk-back" href={storyAddress(storyId)} hidden>
          Back
        </a>
        <a className="button walk-button" href={storyAddress(storyId)} data-step="-1" tabIndex={0}>
          Back
        </a>
        <a className="button walk-button" href={storyAddress(storyId)} data-step="1" tabIndex={0}>
          Next
        </a>
      </div>
      <div className="walk-question" aria-live="polite" />
      {children}
      <p className="walk-end">
        <span>The last step.</span>
        <a href={storyAddress(storyId)}>Read the whole story</a>
      </p>
    </section>
  );
}
