/** /sitemap.xml: every story, its places and what is made of it for a class. */

import type { MetadataRoute } from "next";
import { findAddress, handoutAddress, placeAddress, storyAddress } from "../geo/addresses";
import { stories } from "./content";
import { SITE_URL } from "./site";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return stories().flatMap(({ id, places, article }) =>
    [
      storyAddress(id),
      ...places.map((place) => placeAddress(id, place.id)),
      findAddress(id),
      handoutAddress(id, "whole"),
    ].map((address) => ({
      url: new URL(address, SITE_URL).href,
      lastModified: article.date,
    })),
  );
}
