/** A page of each kind, of the newest story, by the name that its pictures have. */
import type { Page } from "@playwright/test";
import {
  allPlacesAddress,
  embedAddress,
  fileAddress,
  findAddress,
  handoutAddress,
  lessonAddress,
  MAKE,
  makerAddress,
  placeAddress,
  shareAddress,
  storiesAddress,
  TEACHERS,
  timeAddress,
  voicesAddress,
  whenAddress,
} from "../../geo/addresses";
import { encodeLesson } from "../../geo/lesson/lesson-link";
import { OTHER_ID, SORTS, STORY, STORY_ID, TIME_ID } from "../lib/sample-pages";

const LESSON = encodeLesson({
  title: "A walk through the report",
  stops: SORTS.map(({ id }) => id),
  questions: [{ text: "Who says so, and who was asked?", stop: OTHER_ID }],
});

export const PAGES: Readonly<Record<string, string>> = {
  stories: storiesAddress(1),
  story: STORY,
  ...Object.fromEntries(SORTS.map(({ id }) => [id, placeAddress(STORY_ID, id)])),
  ...(TIME_ID !== undefined && { time: timeAddress(STORY_ID, TIME_ID), when: whenAddress(STORY_ID) }),
  embed: embedAddress(STORY_ID, OTHER_ID),
  share: shareAddress(STORY_ID, OTHER_ID),
  handout: handoutAddress(STORY_ID, "whole"),
  "map-to-label": handoutAddress(STORY_ID, "blank"),
  "whose-words": handoutAddress(STORY_ID, "voices"),
  key: handoutAddress(STORY_ID, "key"),
  make: MAKE,
  made: MAKE,
  maker: makerAddress(STORY_ID),
  walk: lessonAddress(STORY_ID, LESSON),
  game: findAddress(STORY_ID),
  teachers: TEACHERS,
  places: allPlacesAddress(STORY_ID),
  voices: voicesAddress(STORY_ID),
  offline: fileAddress("offline/"),
  "not-there": fileAddress("404.html"),
};

/** What is done on a page that runs scripts before it is photographed. */
export const DONE_FIRST: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async made(page) {
    await page.getByRole("button", { name: "Start from an example" }).click();
    const preview = page.frameLocator("iframe[title='The story as readers will see it']");
    await preview.locator(".map-place").first().waitFor();
  },
};
