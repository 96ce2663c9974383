"use client";
/** Buttons for up and down that reorder a list, by pointer or keyboard. */

interface MoveButtonsProps {
  /** What is moved: 'Kunar', 'question 2'. */
  readonly name: string;
  /** Its position, from 0, among `count`. */
  readonly index: number;
  readonly count: number;
  readonly move: (to: number) => void;
}

export function MoveButtons({ name, index, count, move }: MoveButtonsProps) {
  return (
    <span className="maker-move">
      <MoveButton label={`Move ${name} up`} sign="↑" to={index - 1} count={count} move={move} />
      <MoveButton label={`Move ${name} down`} sign="↓" to={index + 1} count={count} move={move} />
    </span>
  );
}

interface MoveButtonProps extends Pick<MoveButtonsProps, "count" | "move"> {
  readonly label: string;
  readonly sign: string;
  readonly to: number;
}

/** At either end of the list it does nothing, but can still hold the focus. */
function MoveButton({ label, sign, to, count, move }: MoveButtonProps) {
  const possible = to >= 0 && to < count;
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      aria-disabled={!possible}
      onClick={() => possible && move(to)}
    >
      {sign}
    </button>
  );
}
