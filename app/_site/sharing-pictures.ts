/** The picture that a chat shows of a shared page: its address, and its description for those who can't see it. */

import { kindOf } from "../../components/kit/place-names";
import { PICTURE } from "../../components/share/picture/sizes";
import { sharingPictureAddress, sharingPictureFile } from "../../geo/addresses";
import { type Excerpt, excerpt, excerptText } from "../../geo/article/excerpt";
import { saidUnder } from "../../geo/voices/who-says";
import type { StoryPart } from "./shareable";

/** UTF-16 units of the quotation: what fits beside a name, and beside a headline. */
const LONGEST = { part: 190, story: 155 };

export const fileOf = ({ story, id }: StoryPart): string => sharingPictureFile(story.id, id);

/** From the first passage of the place or the time, or the first paragraph of the story. */
export function quotationOf({ story: { article }, id, passages: [passage] }: StoryPart): QuotedPart {
  const longest = id === null ? LONGEST.story : LONGEST.part;
  const first = passage ?? { text: "", mentions: [], attributions: [] };
  const quotation = excerpt(first, id, longest, article.language);
  return { quotation, said: saidUnder(first, article, quotation) || null };
}

interface QuotedPart {
  readonly quotation: Excerpt;
  /** Who says it; null where nobody knows. */
  readonly said: string | null;
}

/** What the metadata of a page says of its picture. */
export function pictureOf(part: StoryPart) {
  const { story, id } = part;
  const shown = whatIsShown(part);
  const { quotation, said } = quotationOf(part);
  const quoted = `“${excerptText(quotation)}”${said ? `, ${said}` : ""}`;
  const alt = `${shown}. From the article “${story.article.title}”: ${quoted}`;
  return { url: sharingPictureAddress(story.id, id), ...PICTURE, type: "image/png", alt };
}

function whatIsShown({ story, place, time, name }: StoryPart): string {
  if (place) return `Map of ${name}: ${kindOf(place)}`;
  return time ? `${name} on the map of the story` : `Map of the story’s ${story.places.length} places`;
}
