/** /istanbul-talks/handout/key/: the map with its key. */
import { HandoutPage, type HandoutRoute, handoutMetadata, handoutParams } from "../../../../handout";

export const dynamicParams = false;
export const generateStaticParams = handoutParams;
export const generateMetadata = (route: HandoutRoute) => handoutMetadata(route, "key");

export default function Page({ params }: HandoutRoute) {
  return <HandoutPage params={params} kind="key" />;
}
