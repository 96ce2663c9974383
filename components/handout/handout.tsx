/** The handout of a story, in three kinds: whole; a map to label; and the key to that map. */
import type { ReactNode } from "react";
import type { LinkedArticle } from "../../geo/passages";
import { segments } from "../../geo/passages";
import { kindOf } from "../place-names";
import { storyAddress } from "../place-words";
import { Qr } from "../qr";
import "../styles/handout.css";
import type { NumberedPlace } from "./numbered";
import { PrintButton } from "./print-button";

export const KINDS = {
  whole: { path: "handout/", title: "Handout" },
  blank: { path: "handout/blank/", title: "Map to label" },
  key: { path: "handout/key/", title: "Key to the map" },
} as const;
export type HandoutKind = keyof typeof KINDS;

interface HandoutProps {
  readonly kind: HandoutKind;
  readonly storyId: string;
  readonly article: LinkedArticle;
  readonly places: readonly NumberedPlace[];
  /** Absolute, of the story. */
  readonly url: string;
  /** The maps. */
  readonly children: ReactNode;
}

export function Handout({ kind, storyId, article, places, url, children }: HandoutProps) {
  const numbers = new Map(places.map(({ id, number }) => [id, number]));
  return (
    <main className="handout">
      <nav className="handout-bar" aria-label="Handouts">
        <a href={storyAddress(storyId)}>← The story</a>
        {Object.entries(KINDS).map(([key, { path, title }]) => (
          <a key={key} href={`${storyAddress(storyId)}${path}`} aria-current={key === kind ? "page" : undefined}>
            {title}
          </a>
        ))}
        <PrintButton />
      </nav>
      <header className="handout-head">
        <div>
          {kind !== "key" && <p className="handout-who">Name</p>}
          <h1 lang={article.language}>{article.title}</h1>
          <p>
            {KINDS[kind].title} · {url}
          </p>
        </div>
        <Qr text={url} label={`QR code of ${url}`} />
      </header>
      {kind === "whole" && <Text article={article} numbers={numbers} />}
      <section className="handout-maps">
        <h2>{kind === "blank" ? "Write the name of each place beside its number" : "The places"}</h2>
        {children}
        <p className="handout-note">
          The dashed line is disputed: Afghanistan does not recognise it as the border. Map: Natural Earth, GeoNames.
        </p>
        <PlaceList places={places} blank={kind === "blank"} />
      </section>
      {kind === "whole" && <WhatIsSaid places={places} language={article.language} />}
      {kind === "whole" && <AnswerLines />}
    </main>
  );
}

function Text({ article, numbers }: { article: LinkedArticle; numbers: ReadonlyMap<string, number> }) {
  return (
    <section className="handout-text" lang={article.language}>
      {article.paragraphs.map(({ id, number, text, mentions }) => (
        <p key={id} data-number={number}>
          {segments(text, mentions).map(({ text: words, mention }) =>
            mention ? (
              <span key={mention.start} className="handout-mention">
                {words}
                <sup>{numbers.get(mention.place)}</sup>
              </span>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </section>
  );
}

function PlaceList({ places, blank }: { places: readonly NumberedPlace[]; blank: boolean }) {
  return (
    <ol className="handout-places">
      {places.map((place) => (
        <li key={place.id}>{blank ? <span className="handout-gap" /> : `${place.name}: ${kindOf(place)}`}</li>
      ))}
    </ol>
  );
}

/** How many words of a passage are enough to find it again. */
const FIRST_WORDS = 14;

function beginning(text: string): string {
  const words = text.split(" ");
  return words.length <= FIRST_WORDS ? text : `${words.slice(0, FIRST_WORDS).join(" ")} …`;
}

function WhatIsSaid({ places, language }: { places: readonly NumberedPlace[]; language: string }) {
  return (
    <section className="handout-passages">
      <h2>What the report says of each place</h2>
      {places.map(({ id, number, name, passages }) => (
        <div key={id}>
          <h3>
            {number} {name}
          </h3>
          <ul lang={language}>
            {passages.map((passage) => (
              <li key={passage.id}>
                ¶ {passage.number} “{beginning(passage.text)}”
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AnswerLines() {
  return (
    <section className="handout-answers">
      <h2>Answers</h2>
      {Array.from({ length: 12 }, (_, i) => `line ${i}`).map((line) => (
        <p key={line} className="handout-gap" />
      ))}
    </section>
  );
}
