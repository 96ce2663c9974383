/** /make/: paste an article, read it on its map. */

import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { ThemeSwitch } from "../../components/kit/theme-switch";
import { Maker } from "../../components/make/maker";
import "../../components/kit/button.css";
import "../../components/make/make.css";
import "../../components/make/bring-in.css";
import "../../components/make/bench.css";
import "../../components/make/words.css";
import "../../components/make/places.css";
import "../../components/make/times-and-voices.css";
import "../../components/make/hand-out.css";
import "../../components/make/preview.css";
import "../../components/make/wide.css";
import { GAZETTEER, HOME, MAKE, READ, TEACHERS } from "../../geo/addresses";
import { textOf } from "../../geo/make/blocks";
import { EMPTY_DRAFT } from "../../geo/make/draft";
import { ground } from "../_site/ground";
import { siteFiles } from "../_site/map-files";
import { stories } from "../content";

export const metadata: Metadata = {
  title: "Read your article on its map",
  description:
    "Paste a news article: its places are found and drawn. Hand it out as a link or as one file, without an account.",
  alternates: { canonical: MAKE },
};

/** The lead story's words, without its places: the page finds those itself. */
function example() {
  const [story] = stories();
  if (!story) throw new Error("no story: there is no example to start from");
  const { title, language, date, author, publisher, url, paragraphs, headings } = story.article;
  const blocks = paragraphs.flatMap(({ number, within, text }) => [
    ...headings
      .filter(({ before }) => before === number)
      .map((heading) => ({ kind: "heading" as const, text: heading.text })),
    { kind: within, text },
  ]);
  return {
    ...EMPTY_DRAFT,
    facts: {
      title,
      language,
      date: date.slice(0, 10),
      author: author.join(", "),
      publisher: publisher ?? "",
      url: url ?? "",
    },
    text: textOf(blocks),
  };
}

export default function MakePage() {
  return (
    <main className="make" data-tool="" aria-label="Your article on its map">
      <div className="masthead">
        <a href={HOME}>{SITE_NAME}</a>
        <a href={TEACHERS}>For teachers</a>
        <ThemeSwitch />
      </div>
      <h1>Read your article on its map</h1>
      <p className="make-lead">
        Paste a news article, or open one as a Word document. Its places, its times and who says what are found, and its
        map is drawn; you correct what the machine got wrong. Then hand it out, as a link or as one file. There is no
        account, and nothing leaves this computer.
      </p>
      <p className="without-scripts">
        This page needs JavaScript: the article is read in your browser and nowhere else.
      </p>
      <Maker
        ground={ground()}
        files={{ gazetteer: GAZETTEER, places: siteFiles().places }}
        reader={READ}
        example={example()}
      />
    </main>
  );
}
