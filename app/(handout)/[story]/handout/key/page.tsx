/** /istanbul-talks/handout/key/: the map with its key. */
import { HandoutPage, handoutMetadata } from "../../../../_site/handout-page";
import { type StoryRoute, storyParams } from "../../../../_site/shareable";

export const dynamicParams = false;
export const generateStaticParams = storyParams;
export const generateMetadata = (route: StoryRoute) => handoutMetadata(route, "key");

export default function Page({ params }: StoryRoute) {
  return <HandoutPage params={params} kind="key" />;
}
