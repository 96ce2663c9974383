/** /sitemap.xml: every story and every place. */
import type { MetadataRoute } from "next";
import { placeAddress, storyAddress } from "../components/place-words";
import { stories } from "./content";
import { SITE_URL } from "./site";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  return stories().flatMap(({ id, places, article }) =>
    [storyAddress(id), ...places.map((place) => placeAddress(id, place.id))].map((address) => ({
      url: new URL(address, SITE_URL).href,
      lastModified: article.date,
    })),
  );
}
