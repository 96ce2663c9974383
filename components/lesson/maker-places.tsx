"use client";
/** The places of a lesson: those chosen first, in the order of the walk, then the others. */
import { countPassages, type PlaceInBrief } from "../kit/place-words";
import type { Change, Draft } from "./draft";
import { MoveButtons } from "./move-buttons";

interface MakerPlacesProps {
  readonly draft: Draft;
  readonly places: readonly PlaceInBrief[];
  readonly change: (change: Change) => void;
  /** Announces changes to screen readers. */
  readonly say: (text: string) => void;
}

export function MakerPlaces({ draft, places, change, say }: MakerPlacesProps) {
  const chosen = draft.places.flatMap((id) => places.find((place) => place.id === id) ?? []);
  const others = places.filter(({ id }) => !draft.places.includes(id));
  const move = (name: string, from: number, to: number) => {
    change({ do: "move place", from, to });
    say(`${name} is now ${to + 1} of ${chosen.length}`);
  };
  return (
    <fieldset className="maker-part">
      <legend>Places, in the order of the walk</legend>
      <ul className="maker-places">
        {[...chosen, ...others].map(({ id, name, shape, passages }, index) => {
          const isChosen = index < chosen.length;
          return (
            <li key={id} data-shape={shape} data-chosen={isChosen || undefined}>
              <label className="maker-place">
                <input type="checkbox" checked={isChosen} onChange={() => change({ do: "toggle", place: id })} />
                <span className="maker-number">{isChosen && index + 1}</span>
                <span>
                  {name} <span className="count">{countPassages(passages.length)}</span>
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
