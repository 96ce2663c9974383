/** What a page says of itself to search engines and to those who share it. */
import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { openGraphLocale } from "./open-graph-locale";
import type { StoryPart } from "./shareable";
import { pictureOf } from "./sharing-pictures";
import { SITE_URL } from "./site";

type AlternateTypes = NonNullable<NonNullable<Metadata["alternates"]>["types"]>;

/** @param types the same in other formats; its description is a passage, verbatim */
export function pageMetadata(part: StoryPart, types: AlternateTypes = {}): Metadata {
  const { title, address } = part;
  const { article } = part.story;
  const [first] = part.passages;
  const description = first?.text ?? title;
  const picture = pictureOf(part);
  return {
    title,
    description,
    // Programs elsewhere need absolute addresses; without an origin we leave these out.
    ...(SITE_URL && { alternates: { canonical: address, types } }),
    openGraph: {
      type: "article",
      siteName: SITE_NAME,
      title,
      description,
      ...(SITE_URL && { url: address, images: [picture] }),
      locale: openGraphLocale(article.language),
      publishedTime: article.date,
    },
    twitter: { card: "summary_large_image", title, description, ...(SITE_URL && { images: [picture] }) },
  };
}
