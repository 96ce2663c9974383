/** Firefox, by WebDriver BiDi. */
import puppeteer, { type ElementHandle } from "puppeteer-core";
import type { Engine, Start } from "./engine";
import { find, type Wanted } from "./in-page";

/** What prefers-color-scheme says. */
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

  const elementOf = async (wanted: Wanted) => {
    const element = (await page.evaluateHandle(find, wanted)).asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`not to be seen: ${JSON.stringify(wanted)}`);
    return element;
  };

  return {
    open: async (address) => void (await page.goto(address)),
    run: (inPage, ...given) => page.evaluate(inPage as (...some: unknown[]) => never, ...given),
    click: async (wanted) => {
      const element = await elementOf(wanted);
      await element.evaluate((one) => one.scrollIntoView({ block: "nearest" }));
      await element.click();
    },
    press: (key) => page.keyboard.press(key),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    print: async (address, format) => {
      await page.goto(address);
      return page.pdf({ format });
    },
    complaints: () => complaints.splice(0),
    close: () => browser.close(),
  };
}
