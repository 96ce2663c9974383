/** What is the article's, what is the editor's, and where the map comes from. */
import type { Place } from "../../geo/types";
import { KeepSwitch } from "./keep-switch";
import { TakeAlong } from "./take-along";

interface ColophonProps {
  readonly storyId: string;
  readonly places: readonly Place[];
}

export function Colophon({ storyId, places }: ColophonProps) {
  const sources = new Map(places.map(({ source, licence }) => [source, licence]));
  return (
    <footer className="colophon" lang="en">
      <h2>About this page</h2>
      <p>
        The words of the report are shown as they came. It tells the events as its sources told them; what it claims is
        the report’s claim, not this page’s. The document names neither its newspaper nor its author.
      </p>
      <p>
        Added by the editor: the date (the report gives no year), the links from words to places, and the notes and
        figures on the cards.
      </p>
      <h2 id="credits">The map</h2>
      <ul>
        {[...sources].map(([source, licence]) => (
          <li key={source}>
            {source}: {licence}
          </li>
        ))}
        <li>Relief: SRTM30, public domain. Rivers, lakes and names: Natural Earth and GeoNames</li>
      </ul>
      <p>
        Boundaries lie about one kilometre off on average; the map stops zooming where that would show. Natural Earth
        draws the lines in Kashmir as they are held on the ground, and draws the Durand Line as an international
        boundary; here it is dashed, since Afghanistan disputes it.
      </p>
      <TakeAlong storyId={storyId} />
      {process.env.OFFLINE !== "off" && <KeepSwitch />}
    </footer>
  );
}
