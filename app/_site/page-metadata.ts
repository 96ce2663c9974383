/** What a page tells search engines, and the programs in which it is shared. */
import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { openGraphLocale } from "./open-graph-locale";
import type { StoryPart } from "./shareable";
import { pictureOf } from "./sharing-pictures";
import { SITE_URL } from "./site";

type AlternateTypes = NonNullable<NonNullable<Metadata["alternates"]>["types"]>;

/** The description is a passage, verbatim. @param types addresses of the same content in other formats */
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
