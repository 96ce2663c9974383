/** /istanbul-talks/handout/: article, map, passages and space for answers, to print. */
import { HandoutPage, handoutMetadata } from "../../../handout";
import { type StoryRoute, storyParams } from "../../../story-parts";

export const dynamicParams = false;
export const generateStaticParams = storyParams;
export const generateMetadata = (route: StoryRoute) => handoutMetadata(route, "whole");

export default function Page({ params }: StoryRoute) {
  return <HandoutPage params={params} kind="whole" />;
}
