"use client";
/** What a lesson may stop at: first the chosen stops, in the order of the walk, then the others. */
import { LESSON_LIMITS } from "../../geo/lesson/lesson";
import type { Change, Draft } from "./draft";
import { MoveButtons } from "./move-buttons";
import type { StopInBrief } from "./stop-in-brief";

interface MakerStopsProps {
  readonly draft: Draft;
  readonly stops: readonly StopInBrief[];
  readonly change: (change: Change) => void;
  /** Announces changes to screen readers. */
  readonly say: (text: string) => void;
}

export function MakerStops({ draft, stops, change, say }: MakerStopsProps) {
  const chosen = draft.stops.flatMap((id) => stops.find((stop) => stop.id === id) ?? []);
  const others = stops.filter(({ id }) => !draft.stops.includes(id));
  const isFull = chosen.length >= LESSON_LIMITS.stops;
  const move = (name: string, from: number, to: number) => {
    change({ do: "move stop", from, to });
    say(`${name} is now ${to + 1} of ${chosen.length}`);
  };
  return (
    <fieldset className="maker-part">
      <legend>Stops of the lesson, in order</legend>
      <ul className="maker-stops">
        {[...chosen, ...others].map(({ id, name, shape, about }, index) => {
          const isChosen = index < chosen.length;
          return (
            <li key={id} data-shape={shape} data-chosen={isChosen || undefined}>
              <label className="maker-stop">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && isFull}
                  onChange={() => change({ do: "toggle", stop: id })}
                />
                <span className="maker-number">{isChosen && index + 1}</span>
                <span>
                  {name} <span className="count">{about}</span>
                </span>
              </label>
              {isChosen && (
                <MoveButtons name={name} index={index} count={chosen.length} move={(to) => move(name, index, to)} />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
