/**
 * The times of the story in a row, spaced like the days between them, as far as their words leave room. For screen
 * readers it is a list.
 */
import { whenAddress } from "../../geo/addresses";
import type { ToldTime } from "../../geo/times/told-times";
import { countPassages } from "../kit/place-words";
import { shortTimeName, timeName } from "../kit/time-names";
import type { Choice } from "../map/choice";
import { spacing } from "./spacing";
import { ThreadLink } from "./thread-link";

export interface TimesRowProps {
  readonly storyId: string;
  readonly times: readonly ToldTime[];
  /** BCP 47: dates are written as the article writes them. */
  readonly language: string;
  readonly choice: Choice;
  /** The language of the page's own words, if the article's differs. */
  readonly ours: string | undefined;
}

export function TimesRow({ storyId, times, language, choice, ours }: TimesRowProps) {
  if (times.length === 0) return null;
  const spaces = spacing(times);
  const hasYear = new Set(times.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)])).size > 1;
  return (
    <nav className="times" aria-label="Times of this story">
      <p lang={ours} dir={ours && "ltr"}>
        Times · <a href={whenAddress(storyId)}>In the order it happened</a>
      </p>
      <ol>
        {times.map((time, i) => (
          <li key={time.id} data-apart={spaces[i] || undefined}>
            <ThreadLink
              storyId={storyId}
              to={{ time: time.id }}
              chosen={choice.id}
              label={`${timeName(time, language)}, ${countPassages(time.passages.length)}`}
            >
              {shortTimeName(time, language, hasYear)} <span className="count">{time.passages.length}</span>
            </ThreadLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
