"use client";
/** After the game: how many were right, how far off the answers were, and each place. */
import { placeAddress } from "../../geo/addresses";
import { kilometres } from "../kit/figures";
import type { FindData } from "./game-places";
import type { Answer } from "./game-state";

interface FindScoreProps {
  readonly data: Pick<FindData, "storyId" | "places">;
  readonly answers: readonly Answer[];
  readonly averageKm: number;
  readonly seed: number;
  /** The address of this same game, to share. */
  readonly address: string;
  readonly onAgain: () => void;
  readonly onNewOrder: () => void;
}

export function FindScore({ data, answers, averageKm, seed, address, onAgain, onNewOrder }: FindScoreProps) {
  return (
    <div className="find-score">
      <p>On average, the answers were {averageKm === 0 ? "0 km" : kilometres(averageKm)} away.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Answer</th>
            <th scope="col">Off by</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ asked, right, km }) => (
            <tr key={asked}>
              <th scope="row">
                <a href={placeAddress(data.storyId, asked)}>{data.places.find(({ id }) => id === asked)?.name}</a>
              </th>
              <td>{right ? "right" : "wrong"}</td>
              <td>{km === 0 ? "0 km" : kilometres(km)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="find-actions">
        <button type="button" className="pill" onClick={onAgain}>
          Play again
        </button>
        <button type="button" className="pill" onClick={onNewOrder}>
          New game
        </button>
      </div>
      <p className="find-small">
        Same questions for everyone: <a href={address}>game {seed}</a>
      </p>
    </div>
  );
}
