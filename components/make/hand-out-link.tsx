"use client";
/** The story as a link: how long it is, where such links break, and a QR code unless it would be too dense to read. */
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { OwnStory } from "../../geo/make/own-story";
import { encodeStory, LONGEST_LINK, SAFE_LINK } from "../../geo/make/story-link";
import { CopyField } from "../kit/copy-field";

/** The longest link, in characters, whose projected QR code a phone can still read. */
const LONGEST_QR = 1_200;

interface HandOutLinkProps {
  readonly story: OwnStory;
  readonly readAddress: string;
}

export function HandOutLink({ story, readAddress }: HandOutLinkProps) {
  const settled = useDeferredValue(story);
  const link = useMemo(
    () => new URL(`${readAddress}#${encodeStory(settled)}`, window.location.href).href,
    [settled, readAddress],
  );
  const length = `${link.length.toLocaleString("en")} characters`;
  if (link.length > LONGEST_LINK) {
    return (
      <p>
        The link would have {length}: more than the {LONGEST_LINK.toLocaleString("en")} that work everywhere. Hand out
        the file instead.
      </p>
    );
  }
  return (
    <>
      <p>
        The story itself is in the link, behind the #, which browsers send to nobody. It has {length}
        {link.length > SAFE_LINK
          ? ": some mail and chat programs break links this long. Try it first, or hand out the file."
          : "."}
      </p>
      <CopyField label="Link to the story" text={link} rows={3} />
      <p className="make-actions">
        <a href={link} target="_blank" rel="noreferrer">
          Open it in a new tab
        </a>
      </p>
      {link.length <= LONGEST_QR && <Code link={link} />}
    </>
  );
}

function Code({ link }: { link: string }) {
  const [code, setCode] = useState<{ readonly size: number; readonly path: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const { qrPath } = await import("../share/qr-path");
      if (isWanted) setCode(qrPath(link));
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [link]);
  if (!code) return null;
  return (
    <svg className="make-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label="QR code of the link">
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
