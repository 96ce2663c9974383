/** Light, dark, or as the system has it. Kept in this browser only; theme-script.tsx does it. */

const THEMES = [
  { value: "system", name: "Automatic" },
  { value: "light", name: "Light" },
  { value: "dark", name: "Dark" },
] as const;

export function ThemeSwitch() {
  return (
    <label className="theme-switch needs-scripts">
      Appearance
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
