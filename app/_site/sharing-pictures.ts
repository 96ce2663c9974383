/** The picture that a chat shows of a shared page: its address, and its description for those who can't see it. */

import { kindOf } from "../../components/kit/place-names";
import { PICTURE } from "../../components/share/picture/sizes";
import { sharingPictureAddress, sharingPictureFile } from "../../geo/addresses";
import { type Excerpt, excerpt, excerptText } from "../../geo/article/excerpt";
import { saidUnder } from "../../geo/voices/who-says";
import type { StoryPart } from "./shareable";

/** UTF-16 units of the quotation: what fits beside a name, and beside a headline. */
const LONGEST = { place: 190, story: 155 };

export const fileOf = ({ story, place }: StoryPart): string => sharingPictureFile(story.id, place?.id ?? null);

/** From the first passage of the place, or the first paragraph of the story. */
export function quotationOf({ story: { article }, place }: StoryPart): QuotedPart {
  const [first = NOTHING] = place ? place.passages : article.paragraphs;
  const longest = place ? LONGEST.place : LONGEST.story;
  const quotation = excerpt(first, place?.id ?? null, longest, article.language);
  return { quotation, said: saidUnder(first, article, quotation) || null };
}

interface QuotedPart {
  readonly quotation: Excerpt;
  /** Who says it; null where nobody knows. */
  readonly said: string | null;
}

const NOTHING = { text: "", mentions: [], attributions: [] };

/** What the metadata of a page says of its picture. */
export function pictureOf(part: StoryPart) {
  const { story, place } = part;
  const shown = place ? `Map of ${place.name}: ${kindOf(place)}` : `Map of the story’s ${story.places.length} places`;
  const { quotation, said } = quotationOf(part);
  const quoted = `“${excerptText(quotation)}”${said ? `, ${said}` : ""}`;
  const alt = `${shown}. From the article “${story.article.title}”: ${quoted}`;
  return { url: sharingPictureAddress(story.id, place?.id ?? null), ...PICTURE, type: "image/png", alt };
}
