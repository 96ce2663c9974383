"use client";
/**
 * The game: it asks for one place after another, and shows and explains each answer. The address says which game it is.
 */
import {
  type ReactNode,
  type Ref,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { union } from "../../geo/map/bounds";
import { MAX_ZOOM } from "../../geo/map/mercator";
import { withArticle } from "../../geo/places/kinds";
import type { Position } from "../../geo/types";
import type { Cameras } from "../map/cameras";
import { FindFeedback } from "./find-feedback";
import { FindIntro } from "./find-intro";
import { FindList } from "./find-list";
import { FindMap } from "./find-map";
import { FindScore } from "./find-score";
import type { FindData } from "./game-places";
import { type Answer, askedIn, type Game, play } from "./game-state";
import { type Mode, newSeed, scoreOf, searchOf, settingsIn } from "./rules";
import type { Showing } from "./use-camera";
import { type Given, useJudge } from "./use-judge";
import { verdict } from "./verdict";

interface FindGameProps {
  readonly data: FindData;
  readonly cameras: Cameras;
  readonly shrink: string;
  readonly rules: ReactNode;
}

const LABEL = "Map without names";
const KEYS = "arrow keys move the pin, Shift makes smaller steps, plus and minus zoom, Enter answers";

export function FindGame({ data, cameras, shrink, rules }: FindGameProps) {
  const { places } = data;
  const [game, move] = useReducer(play, { is: "intro" });
  const [pin, setPin] = useState<Position | null>(null);
  const [failed, setFailed] = useState(false);
  const settings = settingsIn(useSearch());
  const judge = useJudge(data.dataAddress);
  const heading = useHeading(game);
  const asked = places.find(({ id }) => id === askedIn(game));
  const answer = game.is === "telling" ? game.answers.at(-1) : undefined;
  const showing = useShowing(game, data, answer);
  const asking = game.is === "asking" ? game.mode : null;

  const start = (mode: Mode, seed: number) => {
    window.history.replaceState(null, "", searchOf(mode, seed));
    setPin(null);
    // Ready by the time of the first answer; if loading fails, the player hears of it then.
    judge().catch(() => undefined);
    move({ to: "start", mode, seed, places: places.map(({ id }) => id) });
  };
  const give = (given: Given) => {
    if (!asked) return;
    setFailed(false);
    judge().then(
      (judged) => move({ to: "answer", finding: judged(given, asked.id) }),
      () => setFailed(true),
    );
  };
  const next = () => {
    setPin(null);
    move({ to: "next" });
  };

  return (
    <>
      <div className="find-ask">
        <Heading ref={heading} game={game} name={asked ? withArticle(asked) : ""} what={asked?.what ?? ""} />
        <p className="find-verdict" role="status" data-right={answer?.right}>
          {failed && "The outlines could not be loaded. Try again."}
          {answer && asked && game.is === "telling" && verdict(answer, asked, places, game.mode)}
        </p>
      </div>
      <FindMap
        {...{ data, cameras, shrink, showing }}
        lit={asking === "point" || game.is === "over" ? null : (asked?.id ?? null)}
        name={answer ? (asked?.name ?? null) : null}
        pin={answer ? shownPin(answer, game) : pin}
        way={answer?.way ?? null}
        label={asking === "point" ? `${LABEL}: ${KEYS}` : answer ? `Map: ${asked?.name} is highlighted` : LABEL}
        pointing={asking === "point" ? { onPin: setPin, onConfirm: () => pin && give({ at: pin }) } : null}
      />
      <div className="find-more">
        {game.is === "intro" && (
          <FindIntro
            settings={settings}
            rules={rules}
            onStart={(mode) => start(mode, seedOfAddress() ?? newSeed(Math.random(), null))}
          />
        )}
        {asking === "point" && (
          <p className="find-hint">
            The place may lie outside the part of the map shown.{" "}
            <span className="find-keys">With the keyboard, when the map has focus: {KEYS}.</span>
          </p>
        )}
        {asking === "list" && asked && (
          <FindList key={asked.id} asked={asked} places={places} onChoose={(chosen) => give({ chosen })} />
        )}
        {game.is === "telling" && asked && (
          <FindFeedback data={data} place={asked} isLast={game.answers.length === places.length} onNext={next} />
        )}
        {game.is === "over" && (
          <FindScore
            data={data}
            answers={game.answers}
            averageKm={scoreOf(game.answers).averageKm}
            seed={game.seed}
            address={searchOf(game.mode, game.seed)}
            onAgain={() => start(game.mode, game.seed)}
            onNewOrder={() => start(game.mode, newSeed(Math.random(), game.seed))}
          />
        )}
      </div>
    </>
  );
}

interface HeadingProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly game: Game;
  readonly name: string;
  readonly what: string;
}

function Heading({ ref, game, name, what }: HeadingProps) {
  if (game.is === "intro") return null;
  return (
    <>
      {game.is !== "over" && (
        <p className="find-progress">
          {game.is === "asking" ? game.answers.length + 1 : game.answers.length} of {game.order.length}
        </p>
      )}
      <h2 ref={ref} tabIndex={-1}>
        {headline(game, name)}
      </h2>
      {game.is === "telling" && <p className="find-what">{what}</p>}
    </>
  );
}

function headline(game: Exclude<Game, { is: "intro" }>, name: string): string {
  switch (game.is) {
    case "asking":
      return game.mode === "point" ? `Where is ${name}?` : "Which place is it?";
    case "telling":
      return name.charAt(0).toUpperCase() + name.slice(1);
    case "over": {
      const { right, of } = scoreOf(game.answers);
      return `${right} of ${of} right`;
    }
  }
}

/** A right answer from the list needs no pin. */
const shownPin = ({ at, right }: Answer, game: Game): Position | null =>
  right && game.is === "telling" && game.mode === "list" ? null : at;

/** The focus moves to the question, the answer and the score in turn. */
function useHeading(game: Game) {
  const heading = useRef<HTMLHeadingElement>(null);
  const step = game.is === "intro" ? "" : `${game.is} ${game.answers.length} ${game.seed}`;
  useEffect(() => {
    if (step) heading.current?.focus();
  }, [step]);
  return heading;
}

/** What the map shows: home to point at; or home with the place asked about; or the answer with the right place. */
function useShowing(game: Game, { home, region, places }: FindData, answer: Answer | undefined): Showing | null {
  const asked = places.find(({ id }) => id === askedIn(game));
  const { is } = game;
  const listed = game.is === "asking" && game.mode === "list";
  return useMemo(() => {
    if (is === "intro") return null;
    if (is === "over") return { box: region, closest: MAX_ZOOM };
    if (answer && asked)
      return { box: union([asked.bounds, pointBox(answer.at)]), closest: asked.shape === "point" ? 5.5 : 7 };
    return { box: listed && asked ? union([home, asked.bounds]) : home, closest: MAX_ZOOM };
  }, [is, listed, asked, answer, home, region]);
}

const pointBox = ([longitude, latitude]: Position) => [longitude, latitude, longitude, latitude] as const;

const noChange = () => () => undefined;

/** Read from the window when needed: a button can be pressed before `useSearch` knows the address. */
const seedOfAddress = (): number | null => settingsIn(window.location.search).seed;

/** The query of the address as the page came; empty on the server. */
function useSearch(): string {
  return useSyncExternalStore(
    noChange,
    () => window.location.search,
    () => "",
  );
}
