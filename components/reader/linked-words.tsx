/** The words of a passage, verbatim, with links to places, times and voices. */
import { type LinkedParagraph, segments } from "../../geo/mentions/passages";
import { ThreadLink } from "./thread-link";

interface LinkedWordsProps {
  readonly storyId: string;
  readonly passage: Pick<LinkedParagraph, "id" | "text" | "mentions">;
  /** The place or the time that the page is about. */
  readonly chosen: string | null;
}

export function LinkedWords({ storyId, passage: { id, text, mentions }, chosen }: LinkedWordsProps) {
  return segments(text, mentions).map(({ text: words, mention }) =>
    mention ? (
      <ThreadLink key={mention.start} storyId={storyId} to={mention} chosen={chosen} passage={id} className="mention">
        {words}
      </ThreadLink>
    ) : (
      words
    ),
  );
}
