"use client";
/** The link that is the lesson: to copy, to open and to hand out. */
import { lessonAddress } from "../../geo/addresses";
import { CopyField } from "../kit/copy-field";

interface MakerLinkProps {
  readonly storyId: string;
  /** Null while the lesson has no place. */
  readonly code: string | null;
}

/** In characters: longer links are cut by some programs. */
const LONG = 2000;

export function MakerLink({ storyId, code }: MakerLinkProps) {
  return (
    <section className="maker-part" aria-labelledby="maker-link">
      <h2 id="maker-link">The link</h2>
      {code === null ? <p>Choose a place first.</p> : <Link address={lessonAddress(storyId, code)} />}
    </section>
  );
}

/** Only ever in the browser, which knows the origin. */
function Link({ address }: { address: string }) {
  const link = new URL(address, window.location.origin).href;
  return (
    <>
      <CopyField label="Link to the lesson" text={link} rows={4} />
      <p className="maker-length">
        {link.length} characters{link.length > LONG && ": some programs cut links as long as this; shorten a question"}
      </p>
      <a href={link} target="_blank" rel="noreferrer">
        Open the lesson in a new tab
      </a>
    </>
  );
}
