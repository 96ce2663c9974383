/** On paper only: the questions of the lesson with space for answers. walk-sheet-view.ts fills it in from the link. */
import { WriteFields } from "../kit/write-fields";

export function WalkSheet() {
  return (
    <section className="walk-sheet" lang="en" hidden>
      <WriteFields />
      <p className="walk-sheet-title" lang="" dir="auto" />
      <h2>Questions</h2>
      <ol />
    </section>
  );
}
