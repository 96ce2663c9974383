/** A story's handout, of any kind: whole; a map to label; sentences to match with voices; the key to those two. */
import type { ReactNode } from "react";
import { directionOf } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { capitalised, withArticle } from "../../geo/places/kinds";
import { longDate } from "../kit/long-date";
import { WriteFields } from "../kit/write-fields";
import { Qr } from "../share/qr";
import "../reader/styles";
import "./handout.css";
import "./handout-map.css";
import "./tasks.css";
import "./paper.css";
import { HandoutBar } from "./handout-bar";
import { type HandoutKind, KINDS, kindsOf } from "./handout-kinds";
import type { NumberedPlace } from "./numbered-places";
import { NumberedText } from "./numbered-text";
import { PlaceList } from "./place-list";
import { PlacePassages } from "./place-passages";
import { AnswerSheet, QuestionSheet } from "./question-sheet";
import { questionsOf } from "./questions";
import { voiceMatch } from "./voice-match";
import { VoiceKey, VoiceSheet } from "./voice-sheet";
import { WordBank } from "./word-bank";

interface HandoutProps {
  readonly kind: HandoutKind;
  readonly storyId: string;
  readonly article: LinkedArticle;
  readonly places: readonly NumberedPlace[];
  /** The story's address, absolute if the origin is known. */
  readonly url: string;
  /** The story's path, if the page must add the origin itself. */
  readonly toComplete: string | undefined;
  readonly nearMap: ReactNode;
  readonly farMap: ReactNode;
}

const MAPS_HEADING: Record<Exclude<HandoutKind, "voices">, string> = {
  whole: "The places on the map",
  blank: "Write the name of each place beside its number",
  key: "The places on the map",
};

export function Handout({ kind, storyId, article, places, url, toComplete, nearMap, farMap }: HandoutProps) {
  const questions = questionsOf(article, places);
  return (
    <>
      <HandoutBar storyId={storyId} kind={kind} kinds={kindsOf(article)} />
      <main className="handout" data-kind={kind}>
        {kind !== "key" && <WriteFields />}
        <HandoutHead kind={kind} article={article} url={url} toComplete={toComplete} />
        {kind === "whole" && (
          <>
            <NumberedText article={article} places={places} />
            <p className="handout-note">
              The article is reproduced unchanged; its claims are its own. {article.notes.byline} The editor added the
              circled numbers: each is a place on the map.
            </p>
          </>
        )}
        {kind === "voices" ? (
          <VoiceSheet match={voiceMatch(article)} language={article.language} />
        ) : (
          <section className="handout-maps">
            <h2>{MAPS_HEADING[kind]}</h2>
            {nearMap}
            <div className="handout-beside">
              {farMap}
              <PlaceList places={places} blank={kind === "blank"} />
            </div>
            {kind === "blank" && <WordBank places={places} language={article.language} />}
            <MapNote
              places={places}
              boundaries={article.notes.boundaries}
              framed={nearMap !== null && farMap !== null}
              isBlank={kind === "blank"}
            />
          </section>
        )}
        {kind === "whole" && (
          <>
            <PlacePassages places={places} language={article.language} />
            <QuestionSheet questions={questions} />
          </>
        )}
        {kind === "key" && (
          <>
            <AnswerSheet questions={questions} />
            {article.voices.length > 0 && <VoiceKey match={voiceMatch(article)} language={article.language} />}
          </>
        )}
      </main>
    </>
  );
}

function HandoutHead({
  kind,
  article,
  url,
  toComplete,
}: Pick<HandoutProps, "kind" | "article" | "url" | "toComplete">) {
  return (
    <header className="handout-head">
      <div>
        <p>{KINDS[kind].title}</p>
        <h1 lang={article.language} dir={directionOf(article.language)}>
          {article.title}
        </h1>
        <p>
          {[...article.author, article.publisher].map((name) => name && `${name} · `)}
          <time dateTime={article.date}>{longDate(article.date, "en")}</time>
          {article.notes.date && ` · ${article.notes.date}`}
        </p>
        <p className="handout-address" data-address={toComplete}>
          {url}
        </p>
      </div>
      <Qr text={url} label={`QR code of ${url}`} toComplete={toComplete} />
    </header>
  );
}

interface MapNoteProps {
  readonly places: readonly NumberedPlace[];
  /** The editor's note on the boundaries. */
  readonly boundaries: string | null;
  readonly framed: boolean;
  /** A map to label names no place. */
  readonly isBlank: boolean;
}

function MapNote({ places, boundaries, framed, isBlank }: MapNoteProps) {
  const sources = new Map(places.map(({ source, licence }) => [source, licence]));
  const disputed = places.filter((place) => place.disputed);
  return (
    <p className="handout-note">
      {isBlank
        ? disputed.length > 0 && "Dashed lines are disputed. "
        : disputed.map((place) => `${capitalised(withArticle(place))} is disputed: ${place.disputed} `)}
      {boundaries} {framed && "The frame shows the area of the map above. "}
      Map data: {[...sources].map(([source, licence]) => `${source} (${licence})`).join("; ")}; rivers, lakes and names:
      Natural Earth and GeoNames.
    </p>
  );
}
