/** A Playwright test for each installed engine, which is started once per project. */
import { test as base, expect } from "@playwright/test";
import type { Engine } from "./engine";
import { type EngineName, startEngine } from "./engines";
import { seen, spotOf, type Wanted, wordsOf, write } from "./in-page";

type Seen = ReturnType<typeof seen>;

interface Fixtures {
  /** The origin of the site. */
  origin: string;
  reader: Reader;
}
interface WorkerFixtures {
  engineName: EngineName;
  engine: Engine;
}

/** One engine at one site. */
export class Reader {
  constructor(
    readonly engine: Engine,
    readonly origin: string,
  ) {}

  /** @param path with its first slash */
  open(path: string): Promise<void> {
    return this.engine.open(this.origin + path);
  }

  /** Clicks an element as soon as it is there. */
  async choose(kind: Wanted["kind"], name: string, within?: string): Promise<void> {
    await expect(async () => {
      const spot = await this.engine.run(spotOf, { kind, name, ...(within && { within }) });
      if (!spot) throw new Error(`can't be clicked: ${kind} '${name}'`);
      await this.engine.click(spot);
    }).toPass();
  }

  /** Writes into a field as soon as it is there. @param label how the field's label begins */
  async write(label: string, words: string): Promise<void> {
    await expect(async () => {
      const found = await this.engine.run(write, label, words);
      if (!found) throw new Error(`no field '${label}'`);
    }).toPass();
  }

  /** Waits until the page's summary matches. */
  async sees(wanted: { readonly [Key in keyof Seen]?: Seen[Key] | RegExp }): Promise<void> {
    const matchers = Object.entries(wanted).map(([key, value]) => [
      key,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    await expect(async () => expect(await this.engine.run(seen)).toMatchObject(Object.fromEntries(matchers))).toPass();
  }

  /** Waits until some visible element that matches the selector contains these words. */
  async reads(selector: string, words: string | RegExp): Promise<void> {
    const wanted = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect(async () => expect(await this.engine.run(wordsOf, selector)).toContainEqual(wanted)).toPass();
  }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName);
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  origin: async ({ baseURL }, use) => use(new URL(baseURL ?? "").origin),
  reader: async ({ engine, origin }, use) => {
    await use(new Reader(engine, origin));
    expect(engine.complaints(), "errors in the console").toEqual([]);
  },
});

export { expect };
