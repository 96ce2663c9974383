/** /embed/istanbul-talks/kunar/: one place in a frame. */
import type { Metadata } from "next";
import { embedMetadata, PartEmbed } from "../../../_site/part-embed";
import { partOf } from "../../../_site/shareable";
import { stories, storyById } from "../../../content";

export const dynamicParams = false;
export const generateStaticParams = () =>
  stories().flatMap(({ id, places }) => places.map((place) => ({ story: id, place: place.id })));

interface PageProps {
  readonly params: Promise<{ story: string; place: string }>;
}

async function part({ params }: PageProps) {
  const { story, place } = await params;
  return partOf(storyById(story), place);
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return embedMetadata(await part(props));
}

export default async function EmbedPage(props: PageProps) {
  return <PartEmbed {...(await part(props))} />;
}
