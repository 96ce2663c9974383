/** /istanbul-talks/handout/: article, map, passages and space for answers, to print. */
import { HandoutPage, type HandoutRoute, handoutMetadata, handoutParams } from "../../../handout";

export const dynamicParams = false;
export const generateStaticParams = handoutParams;
export const generateMetadata = (route: HandoutRoute) => handoutMetadata(route, "whole");

export default function Page({ params }: HandoutRoute) {
  return <HandoutPage params={params} kind="whole" />;
}
