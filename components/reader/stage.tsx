/**
 * The map beside the text: the server's picture, whose places are links, with the furniture over it and the card under
 * it. Once the reader reaches for it, script/stage.ts puts the movable map in its place.
 */
import type { ReactNode } from "react";
import { isLanguage } from "../../geo/article/language";
import type { Cameras } from "../map/cameras";
import type { Choice } from "../map/choice";
import { Key } from "../map/furniture/key";
import type { LegendPlace } from "../map/furniture/legend";
import { Locator, type LocatorData } from "../map/furniture/locator";
import { FollowSwitch, MapButtons, MapHint } from "../map/furniture/map-buttons";
import { ScaleBars } from "../map/furniture/scale-bar";

/** What the movable map is drawn from, fetched when it is wanted. */
export interface MapFiles {
  /** Of the story's places. */
  readonly data: string;
  /** The folder of the outlines of all countries. */
  readonly shapes: string;
}

interface StageProps {
  readonly storyId: string;
  /** BCP 47, of the article. What stands here is in English, except for words from the article. */
  readonly language: string;
  readonly choice: Choice;
  readonly cameras: Cameras;
  readonly files: MapFiles;
  readonly locator: LocatorData;
  readonly places: readonly LegendPlace[];
  readonly picture: ReactNode;
  readonly card: ReactNode;
}

export function Stage({ storyId, language, choice, cameras, files, locator, places, picture, card }: StageProps) {
  return (
    <section
      className="stage"
      id="map"
      tabIndex={-1}
      aria-label="Map"
      lang={isLanguage(language, "en") ? undefined : "en"}
      data-map="picture"
      data-choice={choice.places.length > 0 ? "" : undefined}
      data-files={JSON.stringify(files)}
    >
      <div className="live" />
      <div className="picture">{picture}</div>
      <div className="furniture">
        <Key places={places} />
        <MapButtons />
        <MapHint />
        <FollowSwitch />
        <p className="tiles-credit" hidden />
        <div className="stage-notice" role="status" />
      </div>
      <div className="furniture of-place">
        <ScaleBars cameras={cameras} />
        <Locator storyId={storyId} locator={locator} choice={choice} cameras={cameras} />
      </div>
      {card}
    </section>
  );
}
