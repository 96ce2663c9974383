"use client";
/** Light, dark, or as the system says. Kept in this browser only. */
import { useEffect, useState } from "react";
import { THEME_KEY } from "./theme-key";

const THEMES = [
  { value: "system", name: "as the system" },
  { value: "light", name: "light" },
  { value: "dark", name: "dark" },
] as const;
type Theme = (typeof THEMES)[number]["value"];

export function ThemeSwitch() {
  // The server doesn't know the choice; the script in the head has set it on the page before the first paint.
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => {
    setTheme(THEMES.find(({ value }) => value === document.documentElement.dataset.theme)?.value ?? "system");
  }, []);

  const choose = (value: Theme) => {
    setTheme(value);
    if (value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    try {
      localStorage.setItem(THEME_KEY, value);
    } catch {
      // Storage is denied: the choice holds for this page.
    }
  };
  return (
    <label className="theme-switch needs-scripts">
      Colours
      <select value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {THEMES.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
