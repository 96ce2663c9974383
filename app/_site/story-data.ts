/** A story as the formats of geo/formats/ take it: with the absolute addresses of its pages. */

import { countryName, kindOf } from "../../components/kit/place-names";
import { placeAddress, storyAddress, timeAddress } from "../../geo/addresses";
import type { PlaceData, StoryData } from "../../geo/formats/story-data";
import type { Story, StoryPlace } from "../content";
import { absolute } from "./site";

export function placeData(storyId: string, place: StoryPlace): PlaceData {
  return {
    ...place,
    geometry: place.asGiven,
    url: absolute(placeAddress(storyId, place.id)),
    about: kindOf(place),
    countryNames: place.countries.map(countryName),
  };
}

export const articleData = ({ id, article }: Story): Pick<StoryData, "url" | "article"> => ({
  url: absolute(storyAddress(id)),
  article,
});

/** @param some which of its places; all of them by default */
export function storyData(story: Story, some: readonly StoryPlace[] = story.places): StoryData {
  return {
    ...articleData(story),
    timeUrl: (id) => absolute(timeAddress(story.id, id)),
    places: some.map((place) => placeData(story.id, place)),
  };
}
