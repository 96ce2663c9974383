/** Firefox, by WebDriver BiDi. */
import puppeteer from "puppeteer-core";
import type { Engine, Start } from "./engine";

/** Firefox's preference values for prefers-color-scheme. */
const SCHEME = { dark: 0, light: 1 };

export async function startFirefox(executablePath: string, { dark = false, scripts = true }: Start): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      "layout.css.prefers-color-scheme.content-override": dark ? SCHEME.dark : SCHEME.light,
      "javascript.enabled": scripts,
    },
  });
  const [page = await browser.newPage()] = await browser.pages();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });

  return {
    open: async (address) => void (await page.goto(address)),
    run: (inPage, ...given) => page.evaluate(inPage as (...some: unknown[]) => never, ...given),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    print: async (address, format) => {
      await page.goto(address);
      return Uint8Array.from(await page.pdf({ format }));
    },
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  };
}
