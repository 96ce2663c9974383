"use client";
/** Whether this browser keeps the stories that are read, for reading without a connection. It does, unless told not to. */
import { useEffect, useState } from "react";
import { forget, keep, remember, wantsToKeep } from "./keeping";

/** After what the reader came for, in milliseconds: keeping asks for about a megabyte. */
const LATER_MS = 2000;

export function KeepSwitch({ storyId }: { storyId: string }) {
  const [kept, setKept] = useState(true);
  const [possible, setPossible] = useState(true);

  useEffect(() => {
    const begin = async () => {
      const wants = wantsToKeep();
      setKept(wants);
      if (!wants) return;
      await new Promise((later) => setTimeout(later, LATER_MS));
      if (wantsToKeep()) await keep(storyId);
    };
    begin().catch(() => setPossible(false));
  }, [storyId]);

  const choose = async (keeps: boolean) => {
    setKept(keeps);
    remember(keeps);
    await (keeps ? keep(storyId) : forget());
  };
  return (
    <p className="keep needs-scripts">
      <label>
        <input
          type="checkbox"
          checked={kept && possible}
          disabled={!possible}
          onChange={(event) => choose(event.target.checked).catch(() => setPossible(false))}
        />
        {possible
          ? "Keep the stories read here in this browser, for reading without a connection"
          : "This browser doesn’t keep pages for reading without a connection"}
      </label>
    </p>
  );
}
