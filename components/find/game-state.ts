/** The state of a game, and its moves. */
import type { Finding } from "../../geo/places/finding";
import { type Mode, shuffled } from "./rules";

export interface Answer extends Finding {
  /** The id of the place that was asked for. */
  readonly asked: string;
}

interface Played {
  readonly mode: Mode;
  readonly seed: number;
  /** Ids of the places, as they are asked for. */
  readonly order: readonly string[];
  readonly answers: readonly Answer[];
}

/** `telling`: shows the last answer, and what was right. */
export type Game = { readonly is: "intro" } | ({ readonly is: "asking" | "telling" | "over" } & Played);

export type Move =
  | { readonly to: "start"; readonly mode: Mode; readonly seed: number; readonly places: readonly string[] }
  | { readonly to: "answer"; readonly finding: Finding }
  | { readonly to: "next" };

/** @returns the game after the move; a move that doesn't fit changes nothing */
export function play(game: Game, move: Move): Game {
  switch (move.to) {
    case "start":
      return {
        is: "asking",
        mode: move.mode,
        seed: move.seed,
        order: shuffled(move.places, move.seed),
        answers: [],
      };
    case "answer": {
      const asked = askedIn(game);
      if (game.is !== "asking" || !asked) return game;
      return { ...game, is: "telling", answers: [...game.answers, { ...move.finding, asked }] };
    }
    case "next":
      if (game.is !== "telling") return game;
      return { ...game, is: game.answers.length < game.order.length ? "asking" : "over" };
  }
}

/** @returns the id of the place that is asked for, or was just now; null before and after the game */
export function askedIn(game: Game): string | null {
  if (game.is === "intro" || game.is === "over") return null;
  const index = game.is === "asking" ? game.answers.length : game.answers.length - 1;
  return game.order[index] ?? null;
}
