/** What the pictures of /teachers/ show: a place of the story, its first passage and a question about it. */
import { homeBounds } from "../../components/map/cameras";
import type { Sample } from "../../components/teachers/pictures";
import { directionOf } from "../../geo/article/language";
import type { LinkedParagraph } from "../../geo/mentions/passages";
import { withArticle } from "../../geo/places/kinds";
import type { Story, StoryPlace } from "../content";
import { ground } from "./ground";

/** A picture as small as this has no room for more. */
const MOST_PLACES = 12;
/** The most text before the marked words, in UTF-16 units: more would push them out of the picture. */
const LONGEST_BEFORE = 90;

/** @throws Error for a story that speaks of no place; the checks while reading it make sure there is none */
export function teachersSample(story: Story): { place: StoryPlace; passage: LinkedParagraph; sample: Sample } {
  const { article, places } = story;
  const place = places.find(({ shape, isFar }) => shape === "area" && !isFar) ?? places[0];
  const passage = place?.passages[0];
  const mention = passage?.mentions.find((one) => one.place === place?.id);
  if (!place || !passage || !mention) throw new Error(`no passage to show of '${story.id}'`);
  const { text } = passage;
  const { start, end } = mention;
  const from = start > LONGEST_BEFORE ? text.indexOf(" ", start - LONGEST_BEFORE) + 1 : 0;
  const near = places.filter(({ id, isFar }) => !isFar || id === place.id);
  const shown = near.slice(0, MOST_PLACES);
  return {
    place,
    passage,
    sample: {
      map: {
        places: shown.some(({ id }) => id === place.id) ? shown : near.filter(({ id }) => id === place.id),
        home: homeBounds(places),
        ground: ground(),
      },
      place: { id: place.id, name: place.name },
      title: article.title,
      language: article.language,
      direction: directionOf(article.language),
      passage: [`${from > 0 ? "… " : ""}${text.slice(from, start)}`, text.slice(start, end), text.slice(end)],
      passageNumber: passage.number,
      question: `What does the article say of ${withArticle(place)}? Which words tell you?`,
    },
  };
}
