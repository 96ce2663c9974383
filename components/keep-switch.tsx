"use client";
/** Whether this browser keeps the story, to be read without a connection. It does, unless the reader says no. */
import { useEffect, useState } from "react";
import { forget, keep, remember, wantsToKeep } from "./keeping";

/** After what the reader came for, in milliseconds: keeping asks for about a megabyte. */
const LATER_MS = 2000;

export function KeepSwitch({ storyId }: { storyId: string }) {
  const [kept, setKept] = useState(false);
  const [possible, setPossible] = useState(true);

  useEffect(() => {
    const begin = async () => {
      if (!wantsToKeep()) return;
      await keep(storyId);
      setKept(true);
    };
    const timer = setTimeout(() => begin().catch(() => setPossible(false)), LATER_MS);
    return () => clearTimeout(timer);
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
          ? "Keep this story in this browser, to read it without a connection"
          : "This browser doesn’t keep pages for reading without a connection"}
      </label>
    </p>
  );
}
