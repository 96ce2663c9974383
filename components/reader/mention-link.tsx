/**
 * Words of the article as a link to what they lead to: a place, a time or who says so. Of words that lead to a place and a time
 * the link is the place's, and both light up. The reader's script marks it by its `data-place` and its `data-time`.
 */
import type { ReactNode } from "react";
import { placeAddress, timeAddress, voiceAddress } from "../../geo/addresses";
import { isAbout } from "../../geo/mentions/passages";
import type { Mention } from "../../geo/types";

interface MentionLinkProps {
  readonly storyId: string;
  readonly mention: Mention;
  /** The place or the time that the page is about. */
  readonly chosen: string | null;
  /** In which the words stand. */
  readonly passage: string;
  readonly children: ReactNode;
}

export function MentionLink({ storyId, mention, chosen, passage, children }: MentionLinkProps) {
  return (
    <a
      href={addressOf(storyId, mention, passage)}
      className="mention"
      data-place={mention.place}
      data-time={mention.time}
      aria-current={chosen !== null && isAbout(chosen)(mention) ? "true" : undefined}
    >
      {children}
    </a>
  );
}

function addressOf(storyId: string, { place, time, voice }: Mention, passage: string): string | undefined {
  if (place !== undefined) return `${placeAddress(storyId, place)}#${passage}`;
  if (time !== undefined) return `${timeAddress(storyId, time)}#${passage}`;
  return voice === undefined ? undefined : voiceAddress(storyId, voice);
}
