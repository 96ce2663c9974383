/** What a page says of itself to search engines and to those who share it. */
import type { Metadata } from "next";
import { SITE_NAME } from "../components/kit/site-name";
import { pictureOf } from "./og/pictures";
import type { StoryPart } from "./story-parts";

type AlternateTypes = NonNullable<NonNullable<Metadata["alternates"]>["types"]>;

/** @param types the same in other formats; its description is a passage, verbatim */
export function pageMetadata(part: StoryPart, types: AlternateTypes = {}): Metadata {
  const { title, address, place } = part;
  const { article } = part.story;
  const [first] = place ? place.passages : article.paragraphs;
  const description = first?.text ?? title;
  const picture = pictureOf(part);
  return {
    title,
    description,
    alternates: { canonical: address, types },
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
