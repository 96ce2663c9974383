/** What is the article's, what is the editor's, and where the map comes from. */
import { MAKE, voicesAddress } from "../../geo/addresses";
import { isLanguage } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import type { Place } from "../../geo/types";
import { KeepSwitch } from "../offline/keep-switch";
import { LeadToTakeAlong, TakeAlong } from "./take-along";

interface ColophonProps {
  readonly storyId: string;
  readonly article: Pick<LinkedArticle, "language" | "notes" | "voices">;
  readonly places: readonly Place[];
  /** Whether this is the whole story's page, which lists the downloads. */
  readonly isWhole: boolean;
}

export function Colophon({ storyId, article: { language, notes, voices }, places, isWhole }: ColophonProps) {
  const sources = new Map(places.map(({ source, licence }) => [source, licence]));
  return (
    <footer className="colophon" lang={isLanguage(language, "en") ? undefined : "en"}>
      <h2>About this page</h2>
      <p>
        The article is reproduced unchanged. Its claims are its own; this site does not endorse them. {notes.byline}
      </p>
      <p>
        Added by the editor: the links in the text, and the notes and figures on the cards.
        {notes.date && ` The date: ${notes.date}.`}
      </p>
      {voices.length > 0 && (
        <p>
          <a href={voicesAddress(storyId)}>Who says so?</a> tells whose words the article reports, and how they were
          found.
        </p>
      )}
      <h2 id="credits">The map</h2>
      <ul>
        {[...sources].map(([source, licence]) => (
          <li key={source}>
            {source}: {licence}
          </li>
        ))}
        <li>Relief: SRTM30, public domain. Rivers, lakes and names: Natural Earth and GeoNames</li>
      </ul>
      {(notes.boundaries || notes.line) && (
        <p>
          {notes.boundaries} {notes.line}
        </p>
      )}
      {isWhole && (
        <p>
          <a href={MAKE}>Put an article of your own on its map</a>
        </p>
      )}
      {isWhole ? <TakeAlong storyId={storyId} /> : <LeadToTakeAlong storyId={storyId} />}
      {process.env.OFFLINE !== "off" && <KeepSwitch />}
    </footer>
  );
}
