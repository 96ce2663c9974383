/** Who says what in an article: each voice with its sentences, in the order in which they are first heard. */
import { storyAddress, voiceAddress } from "../../geo/addresses";
import { directionOf, isLanguage } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { THE_REPORT } from "../../geo/mentions/targets";
import { capitalised } from "../../geo/places/kinds";
import type { Voice } from "../../geo/types";
import { type Saying, sayings } from "../../geo/voices/who-says";
import { passageName } from "../kit/place-words";
import { countSentences } from "../kit/voice-words";
import { Found } from "./found";
import "../share/share.css";
import "./voices.css";

interface VoicesProps {
  readonly storyId: string;
  readonly article: LinkedArticle;
}

/** Stands for sentences whose voice isn't plain. No voice has this id: ids don't begin with a hyphen. */
const NOT_PLAIN = "-not-plain";

interface Group {
  /** A voice's id, or one of the stand-ins for sentences without a voice. */
  readonly id: string;
  readonly name: string;
  /** 'Office', or what is meant by the name. */
  readonly about: string | null;
  readonly said: readonly Saying[];
}

function groupsOf({ voices, paragraphs }: LinkedArticle): Group[] {
  const all = sayings({ paragraphs });
  const named = voices.map(({ id, name, kind }) => ({
    id,
    name: capitalised(name),
    about: kind && capitalised(kind),
    said: all.filter(({ by }) => by.includes(id)),
  }));
  const unnamed = all.filter(({ by }) => by.length === 0);
  const others = [
    {
      id: THE_REPORT,
      name: "No source named",
      about: "The report’s own word",
      said: unnamed.filter(({ how }) => how !== "open"),
    },
    {
      id: NOT_PLAIN,
      name: "Not clear who",
      about: "Somebody is said to say it, but the words don’t make clear who",
      said: unnamed.filter(({ how }) => how === "open"),
    },
  ];
  return [...named, ...others].filter(({ said }) => said.length > 0);
}

export function Voices({ storyId, article }: VoicesProps) {
  const groups = groupsOf(article);
  const { title, language, voices } = article;
  /** Voices' names are in the article's language, the page's own words in English. */
  const languageOf = (id: string) => (id === THE_REPORT || id === NOT_PLAIN ? undefined : language);
  return (
    <main className="sheet voices">
      <p className="masthead">
        <a href={storyAddress(storyId)} lang={language}>
          ← {title}
        </a>
      </p>
      <h1>Who says so?</h1>
      <p>
        The sentences of the article, grouped by who is said to say them, in the order in which each voice is first
        heard. What they say is their own claim, and the report’s.
      </p>
      <ul className="voices-list" aria-label="Voices">
        {groups.map(({ id, name, about, said }) => (
          <li key={id}>
            <a href={voiceAddress(storyId, id)} lang={languageOf(id)}>
              {name}
            </a>{" "}
            <span>
              {about && `${about} · `}
              {countSentences(said.length)}
            </span>
          </li>
        ))}
      </ul>
      {groups.map(({ id, name, about, said }) => (
        <section key={id} id={`by-${id}`} aria-labelledby={`name-${id}`} tabIndex={-1}>
          <h2 id={`name-${id}`} lang={languageOf(id)}>
            {name}
          </h2>
          <p className="voices-about">
            {about && `${about} · `}
            {countSentences(said.length)}
          </p>
          {said.map((one) => (
            <Sentence
              key={`${one.id} ${one.start}`}
              storyId={storyId}
              said={one}
              voice={id}
              {...{ voices, language }}
            />
          ))}
        </section>
      ))}
      <Found article={article} />
    </main>
  );
}

interface SentenceProps {
  readonly storyId: string;
  readonly said: Saying;
  /** The id of the voice under which it is listed. */
  readonly voice: string;
  readonly voices: readonly Voice[];
  readonly language: string;
}

function Sentence({ storyId, said: { id, text, by, how }, voice, voices, language }: SentenceProps) {
  const nameOf = (other: string | undefined) => voices.find((one) => one.id === other)?.name;
  const at = by.indexOf(voice);
  const [before, behind] = [nameOf(by[at - 1]), at < 0 ? undefined : nameOf(by[at + 1])];
  return (
    <figure>
      <blockquote lang={language} dir={directionOf(language)}>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <a href={`${storyAddress(storyId)}#${id}`}>{passageName(id)}</a>
        {before && `, through ${before}`}
        {behind && `, from ${behind}`}
        {how === "described" && isLanguage(language, "en") && ", linked by the editor"}
      </figcaption>
    </figure>
  );
}
