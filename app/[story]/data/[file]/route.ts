/** /istanbul-talks/data/places.geojson and the other files in which a story's data can be downloaded. */

import { DOWNLOADS, type DownloadFile } from "../../../../components/reader/downloads";
import { dataAddress } from "../../../../geo/addresses";
import { annotationCollection } from "../../../../geo/formats/annotations";
import { placesGeoJson } from "../../../../geo/formats/geojson";
import { placesKml } from "../../../../geo/formats/kml";
import { linkedPlaces } from "../../../../geo/formats/linked-places";
import { drawnStories } from "../../../_site/drawn-stories";
import { absolute } from "../../../_site/site";
import { storyData } from "../../../_site/story-data";
import { storyById } from "../../../content";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return drawnStories().flatMap(({ id }) => DOWNLOADS.map(({ file }) => ({ story: id, file })));
}

function written(storyId: string, file: DownloadFile): string {
  const data = storyData(storyById(storyId));
  switch (file) {
    case "places.geojson":
      return JSON.stringify(placesGeoJson(data));
    case "places.kml":
      return placesKml(data);
    case "annotations.jsonld":
      return JSON.stringify(annotationCollection(data, absolute(dataAddress(storyId, file))));
    case "places.lpf.json":
      return JSON.stringify(linkedPlaces(data));
  }
}

export async function GET(_request: Request, { params }: { params: Promise<{ story: string; file: string }> }) {
  const { story, file } = await params;
  const found = DOWNLOADS.find((download) => download.file === file);
  if (!found) return new Response("not found", { status: 404 });
  return new Response(written(story, found.file), { headers: { "content-type": found.type } });
}
