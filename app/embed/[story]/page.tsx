/** /embed/istanbul-talks/: the whole story in a frame. */
import type { Metadata } from "next";
import { embedMetadata, PartEmbed } from "../../_site/part-embed";
import { type PartParams, partByParams, storyParams } from "../../_site/shareable";

export const dynamicParams = false;
export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  return embedMetadata(await partByParams(params));
}

export default async function EmbedPage({ params }: PartParams) {
  return <PartEmbed {...(await partByParams(params))} />;
}
