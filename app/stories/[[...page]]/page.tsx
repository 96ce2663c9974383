/** /stories/ and /stories/2/: all stories, the newest first. */
import type { Metadata } from "next";
import { storiesAddress } from "../../../geo/addresses";
import { StoriesPage, storiesMetadata, storiesPages } from "../../_site/stories-page";

export const dynamicParams = false;

interface PageProps {
  readonly params: Promise<{ page?: string[] }>;
}

export const generateStaticParams = () =>
  Array.from({ length: storiesPages() }, (_, i) => ({ page: i === 0 ? [] : [String(i + 1)] }));

const numberOf = async (params: PageProps["params"]): Promise<number> => Number((await params).page?.[0] ?? 1);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return storiesMetadata(storiesAddress(await numberOf(params)));
}

export default async function Page({ params }: PageProps) {
  return <StoriesPage page={await numberOf(params)} />;
}
