/** A place's number, or a voice's letter, in its circle: the same in the text, in the key and beside the passages. */
export function PlaceNumber({ number }: { number: number | string | undefined }) {
  return <span className="handout-circled">{number}</span>;
}
