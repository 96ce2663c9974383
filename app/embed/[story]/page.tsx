/** /embed/istanbul-talks/: the whole story in a frame. */
import type { Metadata } from "next";
import { type PartParams, partByParams, storyParams } from "../../story-parts";
import { embedMetadata, PartEmbed } from "../part-embed";

export const dynamicParams = false;
export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  return embedMetadata(await partByParams(params));
}

export default async function EmbedPage({ params }: PartParams) {
  return <PartEmbed {...(await partByParams(params))} />;
}
