/** A place's number in its circle: the same in the text, in the key and beside the passages. */
export function PlaceNumber({ number }: { number: number | undefined }) {
  return <span className="handout-circled">{number}</span>;
}
