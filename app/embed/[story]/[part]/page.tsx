/** /embed/istanbul-talks/kunar/ and /embed/istanbul-talks/2025-10-18/: one place or one time in a frame. */
import type { Metadata } from "next";
import { embedMetadata, PartEmbed } from "../../../_site/part-embed";
import { type PartRoute, partByRoute, partRoutes } from "../../../_site/shareable";

export const dynamicParams = false;
export const generateStaticParams = partRoutes;

export async function generateMetadata(route: PartRoute): Promise<Metadata> {
  return embedMetadata(await partByRoute(route));
}

export default async function EmbedPage(route: PartRoute) {
  return <PartEmbed {...(await partByRoute(route))} />;
}
