/** WebKit, in WebKitGTK's MiniBrowser, by WebDriver, on a virtual screen. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities, Key, Origin, type WebDriver } from "selenium-webdriver";
import { freePort } from "../../../scripts/lib/free-port";
import type { Engine, Start } from "./engine";

const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB };
/** A virtual screen, and a D-Bus session, without which GTK prints warnings. */
const UNSEEN = ["dbus-run-session", "--", "xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x1000x24"];

export async function startWebKit(driver: string, { dark = false }: Start): Promise<Engine> {
  const port = await freePort();
  const [command = "", ...wrapped] = [...UNSEEN, driver, `--port=${port}`];
  const env = { ...process.env, GTK_THEME: dark ? "Adwaita:dark" : "Adwaita", NO_AT_BRIDGE: "1" };
  const server = spawn(command, wrapped, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const complaints: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      complaints.push(...text.split("\n").filter((line) => /^CONSOLE .*(?:ERROR|WARN)/u.test(line)));
    });
  }
  const end = () => {
    // Ends the process group: the driver, its screen and its D-Bus session.
    if (server.pid) process.kill(-server.pid);
  };
  const browser = await connect(port).catch((error: unknown) => {
    end();
    throw error;
  });
  await browser.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });

  const run = <Result>(inPage: unknown, ...given: unknown[]): Promise<Result> =>
    browser.executeScript<Result>(`return (${inPage})(...arguments)`, ...given);

  return {
    async open(address) {
      await browser.get(address);
      // The driver may be back before the page before this one is gone: then what runs next would fail.
      await browser.wait(() => run<boolean>(() => document.readyState === "complete").catch(() => false));
    },
    run: (inPage, ...given) => run(inPage, ...given),
    click: ({ x, y }) => browser.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform(),
    press: (key) => browser.actions().sendKeys(KEYS[key]).perform(),
    back: () => browser.navigate().back(),
    reload: () => browser.navigate().refresh(),
    print: async (address, format) => printed(address, format),
    complaints: () => complaints.splice(0),
    close: async () => {
      await browser.quit().catch(() => {});
      end();
    },
  };
}

async function connect(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": {
      binary: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      args: ["--automation", "--enable-write-console-messages-to-stdout=true"],
    },
  });
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities);
  for (let tries = 0; ; tries++) {
    try {
      return await builder.build();
    } catch (error) {
      // The driver isn't listening yet.
      if (tries === 50 || !String(error).includes("ECONNREFUSED")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** WebKitGTK's driver can't print, so this opens a window of our own. */
function printed(address: string, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "passage-print-"));
  const file = join(folder, "page.pdf");
  try {
    const script = new URL("webkit-print.py", import.meta.url).pathname;
    const [command = "", ...args] = [...UNSEEN, "/usr/bin/python3", script, address, format, file];
    execFileSync(command, args, { timeout: 30_000, stdio: "pipe" });
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
