/** What a page says of itself to search engines and to those who share it. */
import type { Metadata } from "next";
import { storyAddress } from "../components/place-words";
import type { Story } from "./content";
import { pictureOf, type Subject } from "./og/pictures";
import { SITE_NAME } from "./site";

interface PageFacts {
  readonly subject: Subject;
  readonly title: string;
  /** A passage, verbatim. */
  readonly description: string;
  /** The path: `/istanbul-talks/kunar/` */
  readonly address: string;
  /** The same in other formats. */
  readonly types?: AlternateTypes;
}

type AlternateTypes = NonNullable<NonNullable<Metadata["alternates"]>["types"]>;

export function pageMetadata({ subject, title, description, address, types }: PageFacts): Metadata {
  const { article } = subject.story;
  const picture = pictureOf(subject);
  return {
    title,
    description,
    alternates: { canonical: address, ...(types && { types }) },
    openGraph: {
      type: "article",
      siteName: SITE_NAME,
      title,
      description,
      url: address,
      locale: article.language,
      publishedTime: article.date,
      images: [picture],
    },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}

/** For the page of the story, and for / that opens it. @param types the same in other formats */
export function storyMetadata(story: Story, types: AlternateTypes = {}): Metadata {
  const { id, article } = story;
  return pageMetadata({
    subject: { story, place: null },
    title: article.title,
    description: article.paragraphs[0]?.text ?? article.title,
    address: storyAddress(id),
    types,
  });
}
