/** Makes the downloads of a visitor's own story: the file with everything in it, its folder, its data. */
import { annotationCollection } from "../../geo/formats/annotations";
import { placesGeoJson } from "../../geo/formats/geojson";
import { placesKml } from "../../geo/formats/kml";
import { linkedPlaces } from "../../geo/formats/linked-places";
import type { StoryData } from "../../geo/formats/story-data";
import { tell } from "../../geo/make/tell";
import { countryName, kindOf } from "../kit/place-names";
import { type FileParts, fileHtml } from "./file-html";
import type { OwnTold, SiteData } from "./told";

export type Product =
  | "page.html"
  | "folder.zip"
  | "places.geojson"
  | "places.kml"
  | "annotations.jsonld"
  | "places.lpf.json";

/** @param address of the page that shows the story, without a hash */
export async function pressed(
  product: Product,
  told: OwnTold,
  data: SiteData,
  parts: () => Promise<FileParts>,
  address: string,
): Promise<string | Uint8Array> {
  const story = dataOf(told, address);
  switch (product) {
    case "page.html":
      return fileHtml(told, await parts());
    case "folder.zip":
      return (await folders()).storyFolder(told.story, tell(told.story, data.outlines));
    case "places.geojson":
      return JSON.stringify(placesGeoJson(story));
    case "places.kml":
      return placesKml(story);
    case "annotations.jsonld":
      return JSON.stringify(annotationCollection(story, `${address}annotations.jsonld`));
    case "places.lpf.json":
      return JSON.stringify(linkedPlaces(story));
  }
}

/** Put in by the build: the address of the script that makes folders, which is large. */
declare const FOLDER_BUNDLE: string;
const folders = (): Promise<typeof import("../../geo/make/folder")> => import(FOLDER_BUNDLE);

/** A visitor's own story has one address, in its data: that of the published article, or else of this page. */
function dataOf({ article, places }: OwnTold, address: string): StoryData {
  const [url = address] = (article.url ?? address).split("#");
  const partUrl = (id: string): string => `${url}#${id}`;
  return {
    url,
    timeUrl: partUrl,
    article,
    places: places.map((place) => ({
      ...place,
      url: partUrl(place.id),
      about: kindOf(place),
      countryNames: place.countries.map(countryName),
    })),
  };
}
