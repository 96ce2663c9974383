/** The map and card for a place, a time or the whole of a visitor's own story, from the same parts as in documents. */
import { renderToStaticMarkup } from "react-dom/server";
import { isLanguage } from "../../geo/article/language";
import { subjectOf } from "../../geo/map/ground-labels";
import { RANK } from "../../geo/map/labels";
import type { ToldPlace } from "../../geo/places/told-places";
import { type Cameras, camerasFor } from "../map/cameras";
import { GROUND_CREDIT } from "../map/furniture/credits";
import { Legend } from "../map/furniture/legend";
import { Locator } from "../map/furniture/locator";
import { locatorData } from "../map/furniture/locator-data";
import { ScaleBars } from "../map/furniture/scale-bar";
import { areNamesHere, fetchNamesInView, namesInView } from "../map/leaflet/ground-names";
import { cornersAround, type View } from "../map/static/ground-layers";
import { namesView, StaticMap } from "../map/static/static-map";
import { Card } from "../reader/card";
import { StoryCard } from "../reader/story-card";
import { TimeCard } from "../reader/time-card";
import { OWN, withinPage } from "./addresses";
import { choiceFor, isTime, type OwnPart, type OwnTold } from "./told";

const camerasAt = ({ places }: OwnTold, part: OwnPart): Cameras => camerasFor(places, choiceFor(part).places);

/** The view of the ground on the map of a place, a time or the whole story. */
export function viewOf(told: OwnTold, part: OwnPart): View {
  const view = namesView(camerasAt(told, part).broad);
  return { ...view, seen: cornersAround(view.origin, DETAILED.width, DETAILED.height) };
}

/** As much of a picture as the largest frame shows, in pixels: as DETAILED in map/static/static-map.tsx. */
const DETAILED = { width: 900, height: 1200 };

const viewsOf = (told: OwnTold, parts: readonly OwnPart[]): View[] =>
  parts.map((part) => namesView(camerasAt(told, part).broad));

/** Whether the names on the ground have come for all maps of these parts. */
export const haveNames = (told: OwnTold, parts: readonly OwnPart[]): boolean =>
  viewsOf(told, parts).every((view) => areNamesHere(view, told.site.ground.folder));

/** Fetches the names on the ground for the maps of these parts. */
export async function fetchNames(told: OwnTold, parts: readonly OwnPart[]): Promise<void> {
  await Promise.all(viewsOf(told, parts).map((view) => fetchNamesInView(view, told.site.ground.folder)));
}

interface StageNames {
  /** Whether the map has any names. */
  readonly hasNames?: boolean;
  /** The least important names on the ground to show, of those that have come. */
  readonly mostRank?: number;
}

/** @returns the map and card */
export function stageHtml(
  told: OwnTold,
  part: OwnPart,
  origin: string,
  { hasNames = true, mostRank = 5 }: StageNames = {},
): string {
  const { article, places, site } = told;
  const cameras = camerasAt(told, part);
  const subject = subjectOf(places, [], {});
  const names = namesInView(namesView(cameras.broad), site.ground.folder, subject).filter(
    ({ rank }) => rank <= RANK.ground + mostRank,
  );
  const choice = choiceFor(part);
  return withinPage(
    renderToStaticMarkup(
      <section
        className="stage"
        id="map"
        tabIndex={-1}
        aria-label="Map"
        lang={isLanguage(article.language, "en") ? undefined : "en"}
        data-map="picture"
        data-choice={choice.places.length > 0 ? "" : undefined}
        data-page={choice.id ?? ""}
      >
        <div className="picture">
          <StaticMap
            storyId={OWN}
            places={places}
            choice={choice}
            cameras={cameras}
            labels={names}
            ground={site.ground}
            hasNames={hasNames}
          />
        </div>
        <div className="furniture">
          <details className="key">
            <summary>Key</summary>
            <div className="key-body">
              <Legend places={places} />
              <p className="credit">{GROUND_CREDIT.join(" · ")}</p>
            </div>
          </details>
        </div>
        <div className="furniture of-place">
          <ScaleBars cameras={cameras} />
          <Locator storyId={OWN} locator={locatorData(places, site.ground)} choice={choice} cameras={cameras} />
        </div>
        <PartCard told={told} part={part} />
      </section>,
    ),
    origin,
  );
}

function PartCard({ told, part }: { readonly told: OwnTold; readonly part: OwnPart }) {
  const { article, places } = told;
  if (!part) return <StoryCard storyId={OWN} article={article} places={places} />;
  if (isTime(part)) return <TimeCard storyId={OWN} article={article} time={part} places={places} />;
  return <Card storyId={OWN} article={article} place={asRead(told, part)} alsoIn={[]} />;
}

/** @returns the place, with a note on its card if it was found automatically and nobody has checked it */
function asRead({ story }: OwnTold, place: ToldPlace): ToldPlace {
  if (story.places.find(({ id }) => id === place.id)?.looked) return place;
  const note = "Found by a machine. Nobody has checked it.";
  return { ...place, note: place.note === null ? note : `${place.note} ${note}` };
}
