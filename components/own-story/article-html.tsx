/** The article of a visitor's own story, shown as in any document, and the colophon under it. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { HOME, MAKE } from "../../geo/addresses";
import { directionOf, isLanguage } from "../../geo/article/language";
import { wholeStory } from "../map/choice";
import { ArticleHead } from "../reader/article-head";
import { ArticleText } from "../reader/article-text";
import { StoryBar } from "../reader/story-name";
import { hashOf, OWN, withinPage } from "./addresses";
import type { OwnTold } from "./told";

/** @param origin of the site @returns notice, headline, row of places and text */
export function articleHtml({ article, places, times }: OwnTold, origin: string): string {
  const direction = directionOf(article.language) === "rtl" ? "rtl" : undefined;
  // While it is being made, its title and its day may not be known yet.
  const dated = { ...article, title: article.title || "Untitled", date: article.date || "1970-01-01" };
  const html = renderToStaticMarkup(
    <>
      <StoryBar article={article} />
      <ArticleHead
        article={dated}
        direction={direction}
        storyId={OWN}
        places={places}
        times={times}
        choice={wholeStory}
      />
      <div className="text" id="text" tabIndex={-1} dir={direction}>
        <ArticleText article={article} storyId={OWN} chosen={null} current={null} />
      </div>
    </>,
  );
  const shown = article.date === "" ? html.replace(/<time [^>]*>[^<]*<\/time>/u, "") : html;
  return withTargets(withinPage(shown, origin), article.paragraphs);
}

/** Says how the times and voices were found. */
function Threads({ story: { mentions, attributions, voices } }: Pick<OwnTold, "story">) {
  const times = mentions.flat().filter(({ time }) => time !== undefined);
  const said = attributions.flat().filter(({ by }) => by.length > 0);
  if (times.length === 0 && said.length === 0) return null;
  const what = [times.length > 0 && "Its times", said.length > 0 && "who says what"].filter(Boolean).join(" and ");
  const known = [...times, ...attributions.flat()].map(({ how }) => how);
  const isCorrected = known.includes("described") || voices.some(({ isNamed }) => isNamed);
  const how = !known.includes("named")
    ? "linked by a person."
    : `found by rules${isCorrected ? "; a person has corrected some of it." : ", and nobody has looked at it."}`;
  return (
    <p>
      {what.replace(/^w/u, "W")} {times.length > 0 ? "were" : "was"} {how}
    </p>
  );
}

const NOTICE: ReactNode = (
  <p className="own-notice" lang="en">
    Made with <a href={HOME}>Passage</a> by whoever sent it to you, not by the makers of Passage.{" "}
    <a href="#credits">More</a>
  </p>
);

export const noticeHtml = (origin: string): string => withinPage(renderToStaticMarkup(NOTICE), origin);

/** Adds the targets of addresses to each passage: `kunar/p17`, and `kunar` in the first that speaks of the place. */
function withTargets(html: string, paragraphs: OwnTold["article"]["paragraphs"]): string {
  const seen = new Set<string>();
  return html.replace(/<p id="(p\d+)" class="passage"[^>]*>/gu, (start, id: string) => {
    const passage = paragraphs.find((paragraph) => paragraph.id === id);
    const ids = new Set(passage?.mentions.flatMap(({ place = [], time = [] }) => [place, time].flat()));
    const targets = [...ids].map((part) => {
      const at = `<i class="at" data-at="${part}" id="${hashOf(part, id).slice(1)}"></i>`;
      if (seen.has(part)) return at;
      seen.add(part);
      return `<i class="at" data-at="${part}" id="${part}"></i>${at}`;
    });
    return start + targets.join("");
  });
}

/**
 * @param code the story in its link, for a link to edit it; null for none @param hasRelief whether its maps show relief
 * @returns what readers must know about such a page
 */
export function colophonHtml(
  { article, places, story }: OwnTold,
  origin: string,
  code: string | null,
  hasRelief = true,
): string {
  const sources = new Map(places.map(({ source, licence }) => [source, licence]));
  const found = story.places.filter(({ by }) => by !== "hand");
  const looked = story.places.filter((place) => place.looked);
  const others = story.places.filter((place) => !place.looked);
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(", ");
  return withinPage(
    renderToStaticMarkup(
      <footer className="colophon" lang={isLanguage(article.language, "en") ? undefined : "en"}>
        <h2 id="credits">About this page</h2>
        <p>
          The words are those of the article; what it claims is its own claim. Somebody has put them beside a map with
          Passage. The makers of Passage have not seen this page; nor has the article’s publisher, unless they say so.
        </p>
        <p>
          {found.length > 0 && "The places were found by a machine. "}
          {looked.length > 0 && `A person has looked at: ${names(looked)}. `}
          {others.length > 0 && `Nobody has looked at: ${names(others)}.`}
        </p>
        <Threads story={story} />
        <h2>The map</h2>
        <ul>
          {[...sources].map(([source, licence]) => (
            <li key={source}>
              {source}: {licence}
            </li>
          ))}
          <li>{hasRelief && "Relief: SRTM30, public domain. "}Rivers, lakes and names: Natural Earth and GeoNames</li>
        </ul>
        <p className="own-links">
          <a href={MAKE}>Make one of your own</a>
          {code !== null && <a href={`${MAKE}#${code}`}>Continue with this one</a>}
        </p>
      </footer>,
    ),
    origin,
  );
}
