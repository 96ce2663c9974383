/** One line above the story, shown if the address has no usable lesson; walk-script.ts fills in why. */
import { makerAddress, storyAddress } from "../../geo/addresses";

export function WalkNotice({ storyId }: { storyId: string }) {
  const leave = <a href={storyAddress(storyId)}>Open it without a lesson</a>;
  return (
    <>
      <div className="walk-notice without-scripts">
        <p>Lessons need JavaScript. Here is the whole story.</p>
        {leave}
      </div>
      <div className="walk-notice" data-problem="" hidden>
        <p role="alert" />
        {leave}
        <a href={makerAddress(storyId)}>Make a lesson</a>
      </div>
    </>
  );
}
