"use client";
/** The finished lesson: links to hand it out and to edit it, a QR code, and a preview of its steps. */
import { editAddress, lessonAddress } from "../../geo/addresses";
import type { Lesson } from "../../geo/lesson/lesson";
import { CopyField } from "../kit/copy-field";
import { Qr } from "../share/qr";
import { MakerSteps } from "./maker-steps";
import type { StopInBrief } from "./stop-in-brief";

interface MakerLinkProps {
  readonly storyId: string;
  readonly lesson: Lesson;
  readonly stops: readonly StopInBrief[];
  /** Null while the lesson has no stop. */
  readonly code: string | null;
}

/** In characters: longer links are cut by some programs. */
const LONG = 2000;
/** In characters: the squares of a longer link's code are too small for the cameras of phones. */
const LONG_FOR_QR = 1000;

export function MakerLink({ storyId, lesson, stops, code }: MakerLinkProps) {
  return (
    <>
      <section className="maker-part" aria-labelledby="maker-link">
        <h2 id="maker-link">Hand out</h2>
        {code === null ? (
          <p>Choose a first stop: the link, its QR code and a preview then appear here.</p>
        ) : (
          <Links address={lessonAddress(storyId, code)} edit={editAddress(storyId, code)} />
        )}
      </section>
      {code !== null && <MakerSteps lesson={lesson} stops={stops} address={lessonAddress(storyId, code)} />}
    </>
  );
}

/** Rendered only in the browser, which knows the origin. */
function Links({ address, edit }: { address: string; edit: string }) {
  const whole = (path: string) => new URL(path, window.location.href).href;
  const link = whole(address);
  return (
    <>
      <div className="share-link">
        <div>
          <CopyField label="Link to the lesson" text={link} rows={4} />
          <p className="maker-length">
            {link.length} characters
            {link.length > LONG && ": some programs cut off links this long; shorten a question"}
          </p>
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              Open the lesson
            </a>{" "}
            in a new tab; there it can be printed too.
          </p>
        </div>
        <figure>
          {link.length > LONG_FOR_QR ? (
            <figcaption>The link is too long for a QR code: shorten a question.</figcaption>
          ) : (
            <>
              <Qr text={link} label="QR code of the lesson" toComplete={undefined} />
              <figcaption>To project or to print</figcaption>
            </>
          )}
        </figure>
      </div>
      <CopyField label="Link to edit this lesson" text={whole(edit)} rows={4} />
      <p className="maker-length">
        For colleagues, or for yourself next year. The lesson also has the link ‘Edit this lesson’.
      </p>
    </>
  );
}
