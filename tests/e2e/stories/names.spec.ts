/** The names on any story's map, in windows of many sizes, as measured in the browser rather than as calculated. */
import type { Page } from "@playwright/test";
import { camerasOf, storyCameras } from "../../../components/map/cameras";
import { FRAME_FROM, FRAMES } from "../../../components/map/frames";
import { project, type Size } from "../../../geo/map/mercator";
import { roomIn } from "../../../geo/map/outline";
import { farFromHome } from "../../../geo/places/far-from-home";
import { boundsOf } from "../../../geo/places/measure";
import { groundNames, outlines } from "../../geo/data";
import { expect, test } from "../test";
import { STORIES, type Told } from "./told";

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

/** The visible parts of the map: boxes in CSS pixels from its northwest corner. */
interface Look {
  readonly map: Size;
  readonly names: readonly Box[];
  readonly furniture: readonly Box[];
  /** The length of the scale bar. */
  readonly bar: number;
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const look = (page: Page): Promise<Look> =>
  page.locator(".picture").evaluate((picture) => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    const boxOf = (element: Element) => {
      const rect = element.getBoundingClientRect();
      const name = element.textContent?.trim() || (element.getAttribute("class") ?? "");
      return {
        name: element.matches("text") ? name : (element.getAttribute("class") ?? ""),
        ...{ left: rect.left - left, right: rect.right - left, top: rect.top - top, bottom: rect.bottom - top },
      };
    };
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().width > 0);
    return {
      map: { width, height },
      names: seen(".picture .names text").map(boxOf),
      furniture: seen(".key summary, .locator, .scale-bar, .map-buttons [data-move=closer], .follow").map(boxOf),
      bar: seen(".scale-bar path")[0]?.getBoundingClientRect().width ?? 0,
    };
  });

/** Lines of text include room for accents, so an overlap of a pixel or two is allowed. */
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;

/** @returns what is wrong with the names: which are cut off, and which lie on or under something */
function faultsOf({ map, names, furniture }: Look): string[] {
  const cut = names.filter(
    ({ left, right, top, bottom }) => left < 0 || right > map.width || top < -2 || bottom > map.height + 2,
  );
  const meeting = [...names, ...furniture].flatMap((a, i, all) =>
    all
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.name} meets ${b.name}`),
  );
  return [...cut.map(({ name }) => `${name} is cut off`), ...meeting];
}

/** The names that must be shown: countries with enough visible room for theirs, and capitals in view. */
function mustBeNamed(story: Told, chosen: string | null, window: Size, { map, names, furniture }: Look): string[] {
  const bounded = story.places.map((place) => ({ ...place, bounds: boundsOf(place.geometry) }));
  const far = farFromHome(bounded);
  const framed = bounded.map((place) => ({ ...place, isFar: far.has(place.id) }));
  const place = framed.find(({ id }) => id === chosen);
  const frame = FRAMES.findLast((name) => window.width >= FRAME_FROM[name]) ?? "strip";
  const camera = (place ? camerasOf(place) : storyCameras(framed))[frame];
  const [cx, cy] = project(camera.center, camera.zoom);
  const at = (position: readonly [number, number]) => {
    const [x, y] = project(position, camera.zoom);
    return [x - cx + map.width / 2, y - cy + map.height / 2] as const;
  };
  // Names of the story's places take precedence over the country's, if there isn't room for both.
  const standing = [...furniture, ...names.filter(({ name }) => story.places.some(({ shown }) => shown === name))];
  const isCovered = ([x, y]: readonly [number, number], width: number, height: number) =>
    standing.some(
      ({ left, right, top, bottom }) =>
        x + width / 2 > left && x - width / 2 < right && y + height / 2 > top && y - height / 2 < bottom,
    );
  const ofStory = new Set(story.places.flatMap(({ countries }) => countries));
  return groundNames.flatMap(({ kind, name, country, position }) => {
    if (country === undefined || !ofStory.has(country)) return [];
    if (kind === "city") {
      const pixel = at(position);
      const isPlace = framed.some(({ name: own }) => own === name);
      const room = { width: 150, height: 40 };
      const inside = pixel[0] > 80 && pixel[0] < map.width - 80 && pixel[1] > 20 && pixel[1] < map.height - 20;
      return inside && !isPlace && !isCovered(pixel, room.width, room.height) ? [name] : [];
    }
    if (kind !== "country") return [];
    // Larger than the name, so that it can avoid the names of places.
    const size = { width: 15 * name.length, height: 60 };
    const within = { minX: 6, minY: 6, maxX: map.width - 6, maxY: map.height - 6 };
    const rings = (outlines[country] ?? []).map((ring) => ring.map(at));
    const middles = roomIn(rings, size)(within);
    return middles.some((middle) => !isCovered(middle, size.width, size.height)) ? [name] : [];
  });
}

for (const story of STORIES) {
  /** Which site it is on: see playwright.config.ts. */
  const tag = story.site === "fixtures" ? " @fixtures" : "";

  for (const chosen of [null, ...story.places.map(({ id }) => id)]) {
    const address = chosen ? `./${story.id}/${chosen}/` : `./${story.id}/`;
    test(`${address.slice(1)} names its countries and their capitals, and cuts and covers no name, in any window${tag}`, async ({
      page,
    }) => {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      for (const window of WINDOWS) {
        await page.setViewportSize(window);
        const seen = await look(page);
        const size = `at ${window.width}×${window.height}`;
        expect.soft(faultsOf(seen), size).toEqual([]);
        expect.soft(seen.bar, `the scale bar ${size}`).toBeGreaterThanOrEqual(80);
        const named = seen.names.map(({ name }) => name);
        expect.soft(named, size).toEqual(expect.arrayContaining(mustBeNamed(story, chosen, window, seen)));
      }
    });
  }

  test(`${story.id}: embedded, no name is cut or covered${tag}`, async ({ page }) => {
    for (const part of ["", ...story.places.map(({ id }) => `${id}/`)]) {
      await page.goto(`./embed/${story.id}/${part}`, { waitUntil: "domcontentloaded" });
      for (const width of [320, 640, 1000]) {
        await page.setViewportSize({ width, height: 500 });
        const seen = await look(page);
        expect.soft(seen.names.length, `names on ${part} at ${width}`).toBeGreaterThan(0);
        expect.soft(faultsOf(seen), `${part} at ${width}`).toEqual([]);
      }
    }
  });

  test(`${story.id}: with letters twice as large the scale bar stands on nothing${tag}`, async ({ page }) => {
    await page.goto(`./${story.id}/`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 200% }");
      document.adoptedStyleSheets.push(sheet);
    });
    for (const width of [320, 390, 1024]) {
      await page.setViewportSize({ width, height: 844 });
      const { names, furniture, bar } = await look(page);
      const [scale] = furniture.filter(({ name }) => name.includes("scale-bar"));
      if (!scale) throw new Error("no scale bar");
      expect(bar).toBeGreaterThanOrEqual(80);
      const others = [...names, ...furniture].filter((box) => box !== scale);
      expect(
        others.filter((box) => meet(scale, box)).map(({ name }) => name),
        `at ${width}`,
      ).toEqual([]);
    }
  });
}
