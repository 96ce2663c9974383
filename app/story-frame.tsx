/** Article and map side by side, with what they share: the frame of every address of a story. */
import type { ReactNode } from "react";
import { ArticleHead } from "../components/article-head";
import { ArticleText } from "../components/article-text";
import { Colophon } from "../components/colophon";
import { HighlightProvider } from "../components/highlight";
import { linkedPlaces } from "../components/linked-places";
import { locatorData } from "../components/map/locator-data";
import { MapSettingsProvider } from "../components/map-settings";
import { Reading } from "../components/reading";
import { Stage } from "../components/stage";
import { StoryPlacesProvider } from "../components/story-places";
import type { Story } from "./content";
import { addressOf, dataFile, groundAddresses, regionsFile } from "./map/files";

/** Paragraphs: about ten pages of a book. */
const LONG = 100;

interface StoryFrameProps {
  readonly story: Story;
  /** What is said above the headline. */
  readonly notice?: ReactNode;
  /** The picture of the map and what stands under it. */
  readonly children: ReactNode;
}

export function StoryFrame({ story, notice, children }: StoryFrameProps) {
  const { id, article, places } = story;
  return (
    <StoryPlacesProvider value={{ storyId: id, places: linkedPlaces(places) }}>
      <HighlightProvider>
        <MapSettingsProvider>
          <a className="skip" href="#text">
            Skip to the text
          </a>
          <main>
            {notice}
            <article className="story" lang={article.language}>
              <ArticleHead article={article} storyId={id} places={places} />
              <Stage
                dataAddress={addressOf(dataFile(story))}
                regionsAddress={addressOf(regionsFile())}
                ground={groundAddresses()}
                locator={locatorData(places, groundAddresses().far)}
              >
                {children}
              </Stage>
              <div className="text" id="text" tabIndex={-1} data-long={article.paragraphs.length > LONG || undefined}>
                <ArticleText article={article} />
              </div>
              <Colophon storyId={id} places={places} />
            </article>
          </main>
          <Reading />
        </MapSettingsProvider>
      </HighlightProvider>
    </StoryPlacesProvider>
  );
}
