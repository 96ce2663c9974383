/** /istanbul-talks/handout/blank/: the map to label. */
import { HandoutPage, type HandoutRoute, handoutMetadata, handoutParams } from "../../../../handout";

export const dynamicParams = false;
export const generateStaticParams = handoutParams;
export const generateMetadata = (route: HandoutRoute) => handoutMetadata(route, "blank");

export default function Page({ params }: HandoutRoute) {
  return <HandoutPage params={params} kind="blank" />;
}
