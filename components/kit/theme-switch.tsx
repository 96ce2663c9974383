/** Light, dark, or as the system has it. theme-script.tsx makes it work, and keeps the choice in this browser only. */

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
