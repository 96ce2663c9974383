/** /istanbul-talks/lesson/: make a lesson, or with ?lesson=1.… change one. */

import type { Metadata } from "next";
import { Maker } from "../../../../components/lesson/maker";
import { makerAddress, storyAddress } from "../../../../geo/addresses";
import "../../../../components/reader/styles";
import "../../../../components/lesson/maker.css";
import "../../../../components/share/share.css";
import { type StoryRoute, storyParams } from "../../../_site/shareable";
import { storyById } from "../../../content";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article } = storyById((await params).story);
  return {
    title: `Make a lesson: ${article.title}`,
    description: "Places in an order of your own, and questions on the way: the lesson is in its link.",
    alternates: { canonical: makerAddress(id) },
  };
}

export default async function MakerPage({ params }: StoryRoute) {
  const { id, article, places } = storyById((await params).story);
  const inBrief = places.map(({ id, kind, shape, disputed, name, passages }) => ({
    id,
    kind,
    shape,
    disputed,
    name,
    passages: passages.map((passage) => passage.id),
  }));
  return (
    <main className="sheet" data-tool="">
      <p className="masthead">
        <a href={storyAddress(id)} lang={article.language}>
          ← {article.title}
        </a>
      </p>
      <h1>Make a lesson</h1>
      <p>
        Choose places, put them in order, and write a question or two. The class goes from place to place beside the
        article. The lesson is kept in its link and nowhere else: no account is needed, and nothing is sent. Whoever has
        the link can read and edit it.
      </p>
      <p className="without-scripts">Making a lesson needs JavaScript.</p>
      <Maker storyId={id} places={inBrief} />
    </main>
  );
}
