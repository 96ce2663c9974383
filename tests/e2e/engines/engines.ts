/** The engines other than Chromium that are installed. */
import { onPath } from "../../../scripts/lib/browser";
import type { Engine, Start } from "./engine";
import { startFirefox } from "./firefox";
import { startWebKit } from "./webkit";

export type EngineName = "firefox" | "webkit";

interface Known {
  readonly commands: readonly string[];
  readonly start: (path: string, start: Start) => Promise<Engine>;
  /** The Debian packages that it needs. */
  readonly packages: string;
}

const ENGINES: Readonly<Record<EngineName, Known>> = {
  firefox: { commands: ["firefox-esr", "firefox"], start: startFirefox, packages: "firefox-esr" },
  webkit: {
    commands: ["WebKitWebDriver"],
    start: startWebKit,
    packages: "webkit2gtk-driver xvfb dbus-x11 python3-gi gir1.2-webkit2-4.1",
  },
};

const pathOf = (name: EngineName) => ENGINES[name].commands.map(onPath).find((path) => path !== undefined);

export const installedEngines = (Object.keys(ENGINES) as EngineName[]).filter(pathOf);

/** One line for each engine that isn't there. */
export const missingEngines = (Object.keys(ENGINES) as EngineName[])
  .filter((name) => !pathOf(name))
  .map((name) => `skipped in ${name}, which is not installed: apt install ${ENGINES[name].packages}`);

/** @throws Error when the engine isn't installed or doesn't start */
export function startEngine(name: EngineName, start: Start = {}): Promise<Engine> {
  const path = pathOf(name);
  if (!path) throw new Error(`${name} is not installed`);
  return ENGINES[name].start(path, start);
}
