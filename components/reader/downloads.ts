/** The files in which a reader can download a story's data. */

export const DOWNLOADS = [
  {
    file: "places.geojson",
    type: "application/geo+json",
    title: "Places and passages as GeoJSON",
    use: "The outlines, each with the passages that speak of the place, when it was and who says so: for QGIS, geojson.io and most mapping programs.",
  },
  {
    file: "places.kml",
    type: "application/vnd.google-earth.kml+xml",
    title: "Places and passages as KML",
    use: "The same for a globe: opens in Google Earth, Marble and QGIS.",
  },
  {
    file: "annotations.jsonld",
    type: "application/ld+json",
    title: "Links as Web Annotations",
    use: "Each link from words to a place, a time or a voice, with the words before and after: for annotation tools and programs that read JSON-LD.",
  },
  {
    file: "places.lpf.json",
    type: "application/json",
    title: "Gazetteer in Linked Places Format",
    use: "The places with their names in several languages and, where known, their times and their items in Wikidata: for the World Historical Gazetteer.",
  },
] as const;

export type DownloadFile = (typeof DOWNLOADS)[number]["file"];
