/** The list of the site's stories, split into pages. */
import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { StoriesList } from "../../components/stories/stories-list";
import { FEED } from "../../geo/addresses";
import { stories } from "../content";
import { ground } from "./ground";
import { picturedPlaces } from "./map-files";

/** Stories on one page. */
const MOST = 12;

export const storiesPages = (): number => Math.max(1, Math.ceil(stories().length / MOST));

export const storiesMetadata = (address: string): Metadata => ({
  title: { absolute: `Stories — ${SITE_NAME}` },
  description: "News articles beside their maps: every place leads to what the article says of it.",
  alternates: { canonical: address, types: { "application/atom+xml": [{ url: FEED, title: "New stories" }] } },
});

/** @param page from 1 */
export function StoriesPage({ page }: { readonly page: number }) {
  const shown = stories().slice((page - 1) * MOST, page * MOST);
  return (
    <StoriesList
      stories={shown.map((story) => ({ ...story, places: picturedPlaces(story) }))}
      page={page}
      pages={storiesPages()}
      ground={ground()}
    />
  );
}
