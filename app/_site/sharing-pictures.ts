/** The picture that a chat shows of a shared page: its address, and its description for those who can't see it. */

import { kindOf } from "../../components/kit/place-names";
import { PICTURE } from "../../components/share/picture/sizes";
import { sharingPictureAddress, sharingPictureFile } from "../../geo/addresses";
import { type Excerpt, excerpt, excerptText } from "../../geo/article/excerpt";
import type { StoryPart } from "./shareable";

/** UTF-16 units of the quotation: what fits beside a name, and beside a headline. */
const LONGEST = { place: 190, story: 155 };

export const fileOf = ({ story, place }: StoryPart): string => sharingPictureFile(story.id, place?.id ?? null);

/** From the first passage of the place, or the first paragraph of the story. */
export function quotationOf({ story: { article }, place }: StoryPart): Excerpt {
  const [first] = place ? place.passages : article.paragraphs;
  const longest = place ? LONGEST.place : LONGEST.story;
  return excerpt(first ?? { text: "", mentions: [] }, place?.id ?? null, longest, article.language);
}

/** What the metadata of a page says of its picture. */
export function pictureOf(part: StoryPart) {
  const { story, place } = part;
  const shown = place ? `Map of ${place.name}: ${kindOf(place)}` : `Map of the story’s ${story.places.length} places`;
  const alt = `${shown}. From the article “${story.article.title}”: “${excerptText(quotationOf(part))}”`;
  return { url: sharingPictureAddress(story.id, place?.id ?? null), ...PICTURE, type: "image/png", alt };
}
