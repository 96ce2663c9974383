/**
 * A link to a place, a time or a voice, or to one of its passages. Words that lead to both a place and a time link to
 * the place, and light up for both. The reader's script finds the link by `data-place` and `data-time`.
 */

import type { ReactNode } from "react";
import { placeAddress, timeAddress, voiceAddress } from "../../geo/addresses";
import { isAbout } from "../../geo/mentions/passages";
import type { Thread } from "../../geo/types";

/** What a link leads to, by id: one at least. */
type Targets = Readonly<Partial<Record<Thread, string>>>;

interface ThreadLinkProps {
  readonly storyId: string;
  readonly to: Targets;
  /** The place or the time that the page is about. */
  readonly chosen: string | null;
  /** The passage to go to; without one, the first that speaks of it. */
  readonly passage?: string;
  /** Whether it is a place of the chosen time. */
  readonly standsOut?: boolean;
  readonly className?: string;
  readonly label?: string;
  /** BCP 47, of its words, if what surrounds it is in another language. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
}

export function ThreadLink({
  storyId,
  to,
  chosen,
  passage,
  standsOut,
  className,
  label,
  language,
  children,
}: ThreadLinkProps) {
  return (
    <a
      href={addressOf(storyId, to, passage)}
      className={className}
      data-place={to.place}
      data-time={to.time}
      data-chosen={standsOut || undefined}
      aria-current={chosen !== null && isAbout(chosen)(to) ? "true" : undefined}
      aria-label={label}
      lang={language}
      dir={language && "auto"}
    >
      {children}
    </a>
  );
}

function addressOf(storyId: string, { place, time, voice }: Targets, passage?: string): string | undefined {
  const hash = passage === undefined ? "" : `#${passage}`;
  if (place !== undefined) return placeAddress(storyId, place) + hash;
  if (time !== undefined) return timeAddress(storyId, time) + hash;
  return voice === undefined ? undefined : voiceAddress(storyId, voice);
}
