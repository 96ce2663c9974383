/** /embed/istanbul-talks/: the whole story in a frame. */
import type { Metadata } from "next";
import { stories } from "../../content";
import { type PartParams, partByParams } from "../../story-parts";
import { embedMetadata, PartEmbed } from "../part-embed";

export const dynamicParams = false;
export const generateStaticParams = () => stories().map(({ id }) => ({ story: id }));

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  return embedMetadata(await partByParams(params));
}

export default async function EmbedPage({ params }: PartParams) {
  return <PartEmbed {...(await partByParams(params))} />;
}
