/** /istanbul-talks/handout/: article, map, passages and space for answers, to print. */
import { HandoutPage, handoutMetadata } from "../../../_site/handout-page";
import { type StoryRoute, storyParams } from "../../../_site/shareable";

export const dynamicParams = false;
export const generateStaticParams = storyParams;
export const generateMetadata = (route: StoryRoute) => handoutMetadata(route, "whole");

export default function Page({ params }: StoryRoute) {
  return <HandoutPage params={params} kind="whole" />;
}
