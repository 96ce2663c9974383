/** /sitemap.xml: the list of stories, and each story with its places, its times and its pages for a class. */

import type { MetadataRoute } from "next";
import {
  findAddress,
  handoutAddress,
  placeAddress,
  storiesAddress,
  storyAddress,
  TEACHERS,
  timeAddress,
  voicesAddress,
  whenAddress,
} from "../geo/addresses";
import { absolute } from "./_site/site";
import { hasVoices } from "./_site/voiced";
import { stories } from "./content";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const site = [storiesAddress(1), TEACHERS].map((address) => ({ url: absolute(address) }));
  const ofStories = stories().flatMap(({ id, places, times, article }) =>
    [
      storyAddress(id),
      ...places.map((place) => placeAddress(id, place.id)),
      ...times.map((time) => timeAddress(id, time.id)),
      ...(times.length > 0 ? [whenAddress(id)] : []),
      ...(hasVoices({ article }) ? [voicesAddress(id)] : []),
      findAddress(id),
      handoutAddress(id, "whole"),
    ].map((address) => ({
      url: absolute(address),
      lastModified: article.date,
    })),
  );
  return [...site, ...ofStories];
}
