/** The main features for readers, tested in Firefox and WebKit; all other tests run in Chromium. */
import { encodeLesson } from "../../../geo/lesson/lesson-link";
import { OwnSite } from "../own-site";
import { sheetsOf } from "../paper";
import { LINE_WORDS, SOURCE } from "../pasted-article";
import { PLACES } from "../test";
import { startEngine } from "./engines";
import { seen } from "./in-page";
import { expect, Reader, test } from "./test";

const STORY = "/istanbul-talks/";
const ROW = "nav[aria-label='Places of this story']";
const LINE = "nav[aria-label='Times of this story']";
const MAP = "[aria-label='Map']";
const PANEL = "[aria-label='Link words to a place']";
const QUESTION = "Whose forces are said to have acted here?";
const LESSON = encodeLesson({
  title: "Who says what about the frontier?",
  stops: ["kunar", "durand-line"],
  questions: [
    { text: QUESTION, stop: "kunar" },
    { text: "Whose voice is missing?", stop: null },
  ],
});

test("a place opens on its passage, with its card and its map", async ({ reader }) => {
  await reader.open(`${STORY}kunar/`);
  await reader.sees({ card: "Kunar", passage: "p17", passageInView: true, chosenOnMap: "kunar", sideways: 0 });
});

test("a place is chosen from the text, and its passage stays in view", async ({ reader, engine }) => {
  await reader.open(STORY);
  await reader.sees({ card: "The map", ready: true });
  await engine.run(() => document.querySelector("#p17")?.scrollIntoView({ block: "center" }));
  const before = await engine.run(() => scrollY);
  const { navigationApi } = await engine.run(seen);
  await reader.choose("a", "Helmand", "#p17");
  await reader.sees({ address: `${STORY}helmand/#p17`, card: "Helmand", passage: "p17", chosenOnMap: "helmand" });
  await reader.sees({ passageInView: true });
  if (navigationApi) expect(await engine.run(() => scrollY)).toBe(before);
});

test("a place is chosen from the map and from the row, and the way back is there", async ({ reader, engine }) => {
  await reader.open(STORY);
  await reader.choose("[data-place]", "Kunar, province, …", MAP);
  await reader.sees({ address: `${STORY}kunar/`, card: "Kunar", passage: "p17", passageInView: true });
  await reader.choose("a", "Istanbul, 4 passages", ROW);
  await reader.sees({ address: `${STORY}istanbul/`, card: "Istanbul", passage: "p1", chosenOnMap: "istanbul" });
  await engine.back();
  await reader.sees({ address: `${STORY}kunar/`, card: "Kunar" });
  await engine.back();
  await reader.sees({ address: STORY, card: "The map" });
});

test("one steps through the passages of a place, and Escape leaves it", async ({ reader, engine }) => {
  await reader.open(`${STORY}durand-line/`);
  await reader.sees({ passage: "p1", ready: true });
  for (const passage of ["p6", "p12", "p14"]) {
    await reader.choose("a", "Next passage", MAP);
    await reader.sees({ address: `${STORY}durand-line/#${passage}`, passage, passageInView: true });
  }
  await engine.press("Escape");
  await reader.sees({ address: STORY, card: "The map" });
});

test("a time is chosen from its line and from the text, and leads to its places", async ({ reader, engine }) => {
  await reader.open(STORY);
  await reader.sees({ ready: true });
  await reader.choose("a", "18–19 October 2025, …", LINE);
  const time = { address: `${STORY}2025-10-18--2025-10-19/`, card: "18–19 October 2025", sideways: 0 };
  await reader.sees(time);
  await reader.choose("a", "Doha", `${MAP} .card`);
  await reader.sees({ address: `${STORY}doha/`, card: "Doha", chosenOnMap: "doha" });
  await engine.back();
  await reader.sees(time);
  await reader.choose("a", "today", "#p8");
  await reader.sees({ address: `${STORY}2025-10-25/#p8`, card: "25 October 2025", passage: "p8", passageInView: true });
});

test("who says so stands beside the passages once it is asked, and leads to each voice", async ({ reader }) => {
  await reader.open(`${STORY}kunar/`);
  await reader.choose("input[type=checkbox]", "Who says so…");
  await reader.reads("#p8 + small", "according to the Foreign Office");
  await reader.reads("#p17 + small", "the report names no source");
  await reader.choose("a", "Foreign Office", "#p8");
  await reader.sees({ address: `${STORY}voices/#by-foreign-office`, headline: "Who says so?" });
});

test("the map moves, and its places lead to theirs", async ({ reader, engine }) => {
  const width = () =>
    engine.run(() => {
      const layer = document.querySelector("[data-map=live]") ? ".live" : ".picture";
      return document.querySelector(`${layer} [data-place=kunar]`)?.getBoundingClientRect().width ?? 0;
    });
  await reader.open(`${STORY}kunar/`);
  await reader.sees({ ready: true });
  const before = await width();
  await reader.choose("button", "Zoom in");
  await reader.sees({ movable: true });
  await expect.poll(width).toBeGreaterThan(1.3 * before);
  await expect.poll(() => engine.run(() => document.querySelectorAll(".leaflet-zoom-anim").length)).toBe(0);
  await reader.choose("button", "Back to the first view");
  await expect.poll(async () => Math.abs((await width()) - before)).toBeLessThan(3);
  await reader.choose("[role=link]", "Nangarhar, province, …", `${MAP} .live`);
  await reader.sees({ address: `${STORY}nangarhar/`, card: "Nangarhar", chosenOnMap: "nangarhar" });
});

test("dark: as the system has it, and as the reader chooses", async ({ engineName, origin }) => {
  const engine = await startEngine(engineName, { dark: true });
  try {
    const reader = new Reader(engine, origin);
    const paper = () => engine.run(() => getComputedStyle(document.documentElement).backgroundColor);
    const choose = (scheme: string) =>
      engine.run((value) => {
        const select = document.querySelector<HTMLSelectElement>(".theme-switch select");
        if (!select) throw new Error("no choice of colours");
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }, scheme);
    await reader.open(STORY);
    const dark = await paper();
    await choose("light");
    const light = await paper();
    expect(light).not.toBe(dark);
    await engine.reload();
    expect(await paper()).toBe(light);
    await choose("dark");
    expect(await paper()).toBe(dark);
  } finally {
    await engine.close();
  }
});

test("what was read is there without a connection", async ({ engine }) => {
  const site = await OwnSite.start("out");
  try {
    const reader = new Reader(engine, site.origin);
    await reader.open(STORY);
    await reader.sees({ ready: true });
    await engine.run(() => dispatchEvent(new Event("pointermove")));
    await expect
      .poll(() => engine.run(() => navigator.serviceWorker.getRegistration().then((one) => one?.active?.state)), {
        timeout: 60_000,
      })
      .toBe("activated");
    await site.goDark();
    await reader.open(`${STORY}doha/`);
    await reader.sees({ card: "Doha", headline: /talks begin/ });
    await reader.choose("a", "Kunar, 1 passage", ROW);
    await reader.sees({ address: `${STORY}kunar/`, card: "Kunar", chosenOnMap: "kunar" });
    await reader.choose("button", "Zoom in");
    await reader.sees({ movable: true });
    engine.complaints();
  } finally {
    await site.end();
  }
});

test("a pupil walks a lesson, looks aside and comes back", async ({ reader, engine }) => {
  await reader.open(`${STORY}lesson/walk/?lesson=${LESSON}`);
  await reader.reads("[aria-label=Lesson]", "Step 1 of 4");
  await reader.sees({ passage: "p17", passageInView: true });
  await reader.choose("a", "Next");
  await reader.reads("[aria-label=Lesson]", QUESTION);
  await reader.sees({ passage: "p17", passageInView: true });
  await reader.choose("a", "Doha, 3 passages", ROW);
  await reader.reads("[aria-label=Lesson] h2", "Doha");
  await engine.back();
  await reader.choose("a", "Next");
  await reader.reads("[aria-label=Lesson]", "Step 3 of 4");
});

test("a teacher makes a lesson, and a reload keeps it", async ({ reader, engine }) => {
  await reader.open(`${STORY}lesson/`);
  await reader.choose("input[type=checkbox]", "Kunar…");
  await reader.choose("button", "Add a question");
  await expect.poll(() => engine.run(() => location.search)).toContain("lesson=1.");
  await engine.reload();
  await expect.poll(() => engine.run(() => document.querySelectorAll("input:checked").length)).toBe(1);
});

test("the game is played, from the list and on the map", async ({ reader }) => {
  await reader.open(`${STORY}find/?seed=7`);
  await reader.choose("button", "Choose from a list");
  await reader.choose("input[type=radio]", "Durand Line");
  await reader.choose("button", "Answer");
  await reader.reads("[role=status]", "Right: it is");
  await reader.open(`${STORY}find/?seed=7`);
  await reader.choose("button", "Point at the map");
  await reader.choose("[role=application]", "…");
  await reader.choose("button", "It is here");
  await reader.reads("[role=status]", /Right|Not /);
});

test("an author drops the article and reaches the story's own places in five corrections", async ({
  reader,
  engine,
}) => {
  await reader.open("/make/");
  await expect.poll(() => engine.run(() => document.querySelector(".make-paste:not(:disabled)") !== null)).toBe(true);
  // Firefox lets no script make a paste.
  await engine.run((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", text);
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector(".make-paste")?.dispatchEvent(drop);
  }, SOURCE);
  await reader.choose("button", "Leave out all…");
  await reader.choose("button", "Kabul is not a place");
  await reader.choose("button", "Islamabad is not a place");
  for (const [words, typed, place] of [
    [LINE_WORDS.join("\n"), "Durand", "Durand Line…"],
    ["that meeting\nin Qatar", "", "Doha…"],
  ] as const) {
    await reader.choose("button", "Link words to a place");
    await reader.write("Words exactly as in the text", words);
    await reader.write("Which place do they mean?", typed);
    await reader.choose("button", place, PANEL);
  }
  const linked = () =>
    engine.run(() => {
      const frame = document.querySelector<HTMLIFrameElement>("iframe[title='The story as readers will see it']");
      const links = frame?.contentDocument?.querySelectorAll<HTMLElement>(".text .passage [data-place]") ?? [];
      return [...new Set(Array.from(links, ({ dataset }) => dataset.place))].sort();
    });
  await expect.poll(linked).toEqual([...PLACES].sort());
});

test("an embedded page tells its height, and shows its map where the host forbids scripts", async ({
  reader,
  engine,
}) => {
  await reader.open("/robots.txt");
  const height = await engine.run(
    (src) =>
      new Promise<number>((resolve) => {
        addEventListener("message", ({ data }) => data?.type === "passage:height" && resolve(data.height));
        document.documentElement.append(Object.assign(document.createElement("iframe"), { src, width: "320" }));
      }),
    "/embed/istanbul-talks/kunar/",
  );
  expect(height).toBeGreaterThan(300);
  const still = await engine.run(async (src) => {
    const frame = Object.assign(document.createElement("iframe"), { src, width: "600" });
    // The host can look into it, but no script runs in it.
    frame.setAttribute("sandbox", "allow-same-origin");
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve);
      document.documentElement.append(frame);
    });
    const page = frame.contentDocument;
    const place = page?.querySelector("[data-place=istanbul][data-chosen]");
    return { heading: page?.querySelector("h1, h2")?.textContent, width: place?.getBoundingClientRect().width };
  }, "/embed/istanbul-talks/istanbul/");
  expect(still).toEqual({ heading: "Istanbul", width: expect.any(Number) });
  expect(still.width).toBeGreaterThan(0);
  engine.complaints();
});

for (const format of ["A4", "Letter"] as const) {
  for (const [what, path, sheets] of [
    ["the handout", "", 4],
    ["the map to label", "blank/", 1],
    ["its key with the answers", "key/", 2],
  ] as const) {
    test(`${what} is printed on ${sheets} of ${format}, nothing cut`, async ({ engine, origin }) => {
      const printed = await sheetsOf(await engine.print(`${origin}${STORY}handout/${path}`, format));
      expect(printed).toHaveLength(sheets);
      for (const { beyond } of printed) expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}

test("without scripts the text, its mentions and the map are there, and lead on", async ({ engineName, origin }) => {
  test.skip(engineName === "webkit", "its driver looks at pages by scripts");
  const engine = await startEngine(engineName, { scripts: false });
  try {
    const reader = new Reader(engine, origin);
    await reader.open(`${STORY}kunar/`);
    await reader.sees({ card: "Kunar", passage: "p17", chosenOnMap: "kunar", ready: false });
    await reader.choose("a", "Khost", "#p17");
    await reader.sees({ address: `${STORY}khost/#p17`, card: "Khost", passageInView: true, ready: false });
  } finally {
    await engine.close();
  }
});
