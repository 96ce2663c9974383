/**
 * `npm run compare [-- RUNS]`: a place's page of the built site against a plain page of the same story, on a desktop
 * and on a phone, and what the first tap and the first touch do there; 10 runs by default. No time fails the run: times
 * depend on the machine, so each is compared with the plain page's. It takes some minutes; let nothing else run
 * meanwhile.
 */
import type { Browser } from "@playwright/test";
import { storyById } from "../../app/content";
import { MAKE } from "../../geo/addresses";
import { withBuiltSite } from "../lib/built-site";
import { PLACE, STORY_ID } from "../lib/sample-pages";
import { touchOnce } from "./first-touch";
import type { Use } from "./goals";
import { longText } from "./long-text";
import { type Making, makeOnce } from "./making";
import { type Opening, openOnce } from "./openings";
import { plainPage } from "./plain-page";
import { PROFILES, type Profile } from "./profiles";
import { reportMaking, reportOpenings, reportUse } from "./report";
import { servePlain } from "./serve-plain";
import { tapOnce } from "./taps";

const runs = Number(process.argv[2] ?? 10);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`'${process.argv[2]}' is not a number of runs: 1 or more, 10 unless told`);
  process.exit(2);
}

/** How long the article is that is pasted at /make/. */
const PASTED_WORDS = 1000;

interface Compared {
  readonly name: "ours" | "plain";
  readonly address: string;
  /** The selector of the article's paragraphs. */
  readonly text: string;
}

/**
 * Opens the pages alternately, so that other load on the machine affects both. The first opening of each is a warm-up.
 */
async function openInTurn(browser: Browser, profile: Profile, pages: readonly Compared[]) {
  const openings: Record<Compared["name"], Opening[]> = { ours: [], plain: [] };
  for (let run = 0; run <= runs; run++) {
    for (const { name, address, text } of pages) {
      const opening = await openOnce(browser, profile, address, text);
      if (run > 0) openings[name].push(opening);
    }
  }
  return openings;
}

/** @returns the goals that were missed */
async function compareIn(profile: Profile, browser: Browser, ours: Compared, plain: Compared): Promise<string[]> {
  const openings = await openInTurn(browser, profile, [ours, plain]);
  const uses: Use[] = [];
  for (let run = 0; run < runs; run++) {
    uses.push({
      ...(await tapOnce(browser, profile, ours.address)),
      ...(await touchOnce(browser, profile, ours.address)),
    });
  }
  return [...reportOpenings(profile, openings.ours, openings.plain), ...reportUse(profile, uses)];
}

/** @returns the goals that were missed */
async function makeIn(profile: Profile, browser: Browser, address: string, text: string): Promise<string[]> {
  const makings: Making[] = [];
  for (let run = 0; run < runs; run++) makings.push(await makeOnce(browser, profile, address, text));
  return reportMaking(profile, makings, PASTED_WORDS);
}

await withBuiltSite(
  async ({ origin, browser }) => {
    const story = storyById(STORY_ID);
    const site = await servePlain(plainPage(story));
    const missed: string[] = [];
    try {
      const ours: Compared = { name: "ours", address: `${origin}${PLACE}`, text: ".text p" };
      const plain: Compared = { name: "plain", address: site.address, text: "p[id]" };
      for (const profile of PROFILES) {
        missed.push(...(await compareIn(profile, browser, ours, plain)));
        missed.push(...(await makeIn(profile, browser, `${origin}${MAKE}`, longText(story, PASTED_WORDS))));
      }
    } finally {
      site.stop();
    }
    console.log(`\n${missed.length > 0 ? `missed: ${missed.join("; ")}` : "every goal is met"}`);
    return true;
  },
  { isMeasured: true },
);
