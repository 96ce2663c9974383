/** /istanbul-talks/handout/blank/, voices/ and key/: the map to label, the sentences to match, the answers. */

import { kindsOf } from "../../../../../components/handout/handout-kinds";
import { drawnStories } from "../../../../_site/drawn-stories";
import { HandoutPage, handoutMetadata } from "../../../../_site/handout-page";
import { storyById } from "../../../../content";

export const dynamicParams = false;

interface KindRoute {
  readonly params: Promise<{ story: string; kind: string }>;
}

export const generateStaticParams = () =>
  drawnStories().flatMap(({ id, article }) =>
    kindsOf(article)
      .filter((kind) => kind !== "whole")
      .map((kind) => ({ story: id, kind })),
  );

/** @throws Error for a kind that the story doesn't have */
async function kindOf({ params }: KindRoute) {
  const { story, kind } = await params;
  const known = kindsOf(storyById(story).article).find((one) => one === kind);
  if (!known) throw new Error(`no handout '${kind}' of '${story}'`);
  return known;
}

export const generateMetadata = async (route: KindRoute) => handoutMetadata(route, await kindOf(route));

export default async function Page(route: KindRoute) {
  return <HandoutPage params={route.params} kind={await kindOf(route)} />;
}
