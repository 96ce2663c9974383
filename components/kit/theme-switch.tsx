/** Light, dark, or as the system says. Kept in this browser only; theme-script.tsx does it. */

const THEMES = [
  { value: "system", name: "as the system" },
  { value: "light", name: "light" },
  { value: "dark", name: "dark" },
] as const;

export function ThemeSwitch() {
  return (
    <label className="theme-switch needs-scripts">
      Colours
      <select defaultValue="system">
        {THEMES.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
