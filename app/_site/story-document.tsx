/** A story's page: article and map side by side, with one place or time chosen, or none. Each has its own address. */

import "../../components/reader/first-styles";
import type { ReactNode } from "react";
import { camerasFor } from "../../components/map/cameras";
import { locatorData } from "../../components/map/furniture/locator-data";
import { ArticleHead } from "../../components/reader/article-head";
import { ArticleText } from "../../components/reader/article-text";
import { Card } from "../../components/reader/card";
import { Colophon } from "../../components/reader/colophon";
import { OpenOnPassage } from "../../components/reader/opening";
import { Stage } from "../../components/reader/stage";
import { StoryCard } from "../../components/reader/story-card";
import { StoryBar } from "../../components/reader/story-name";
import { TimeCard } from "../../components/reader/time-card";
import { storyAddress } from "../../geo/addresses";
import { directionOf } from "../../geo/article/language";
import { alsoIn } from "../content";
import { ground } from "./ground";
import { mapFileAddresses } from "./map-files";
import type { StoryPart } from "./shareable";
import { StoryPicture } from "./story-picture";

/** From this many paragraphs on (about ten pages of a book), the browser draws only what is near the window. */
const LONG = 100;

interface StoryDocumentProps {
  readonly part: StoryPart;
  /** Shown above the headline. */
  readonly notice?: ReactNode;
  /** Puts something around the card. */
  readonly around?: (card: ReactNode) => ReactNode;
  /** Which of the site's scripts the page loads. */
  readonly script?: "reader" | "walk";
}

export function StoryDocument({ part, notice, around = (card) => card, script = "reader" }: StoryDocumentProps) {
  const { story, passages, choice } = part;
  const { id, article, places, times } = story;
  const { language } = article;
  // Only set where it differs from the default.
  const direction = directionOf(language) === "rtl" ? "rtl" : undefined;
  return (
    <>
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <a className="skip" href="#map">
        Skip to the map
      </a>
      {script === "walk" && (
        <a className="skip" href="#lesson">
          Skip to the lesson
        </a>
      )}
      <main data-story={storyAddress(id)} data-script={script} data-shown={choice.id ?? undefined}>
        {notice}
        <article className="story" lang={article.language} data-edition={story.edition}>
          <StoryBar article={article} />
          <ArticleHead article={article} direction={direction} storyId={id} {...{ places, times, choice }} />
          <div
            className="text"
            id="text"
            tabIndex={-1}
            dir={direction}
            data-long={article.paragraphs.length > LONG || undefined}
          >
            <ArticleText
              article={article}
              storyId={id}
              chosen={choice.id}
              current={choice.id === null ? null : (passages[0]?.id ?? null)}
            />
          </div>
          <OpenOnPassage />
          {/* After the text in the HTML, so that the text never waits for it; the style sheet moves it. */}
          <Stage
            storyId={id}
            language={language}
            choice={choice}
            cameras={camerasFor(places, choice.places)}
            files={mapFileAddresses(story)}
            locator={locatorData(places, ground())}
            places={places}
            picture={<StoryPicture story={story} choice={choice} />}
            card={around(<PartCard part={part} />)}
          />
          <Colophon storyId={id} article={article} places={places} isWhole={choice.id === null} />
        </article>
      </main>
      <p role="status" className="visually-hidden" id="announcement" />
    </>
  );
}

function PartCard({ part: { story, place, time } }: { part: StoryPart }) {
  const { id, article, places } = story;
  if (time) return <TimeCard storyId={id} article={article} time={time} places={places} />;
  if (!place) return <StoryCard storyId={id} article={article} places={places} />;
  return <Card storyId={id} article={article} place={place} alsoIn={alsoIn(story, place)} />;
}
