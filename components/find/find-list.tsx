"use client";
/** The question as a list to choose from: what the place is, in figures, and the names. */
import { useState } from "react";
import type { FindPlace } from "./game-places";

interface FindListProps {
  readonly asked: FindPlace;
  readonly places: readonly FindPlace[];
  readonly onChoose: (id: string) => void;
}

export function FindList({ asked, places, onChoose }: FindListProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      className="find-list"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChoose(chosen);
      }}
    >
      <ul className="find-facts" id="find-facts">
        {asked.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <fieldset className="find-choices find-names" aria-describedby="find-facts">
        <legend>Its name</legend>
        {places.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="place"
              value={id}
              required
              checked={chosen === id}
              onChange={() => setChosen(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="pill">
        Answer
      </button>
    </form>
  );
}
