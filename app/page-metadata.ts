/** What a page says of itself to search engines and to those who share it. */
import type { Metadata } from "next";
import type { Article } from "../geo/types";
import { SITE_NAME } from "./site";

interface PageFacts {
  readonly title: string;
  /** A passage, verbatim. */
  readonly description: string;
  /** The path: `/istanbul-talks/kunar/` */
  readonly address: string;
  readonly article: Pick<Article, "language" | "date">;
  /** The same in other formats. */
  readonly types?: AlternateURLs["types"];
}

type AlternateURLs = NonNullable<Metadata["alternates"]>;

export function pageMetadata({ title, description, address, article, types }: PageFacts): Metadata {
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
    },
    twitter: { card: "summary", title, description },
  };
}
