/** What the movable map draws of each story. File names hold a hash of the content, so they may be cached for good. */
import { createHash } from "node:crypto";
import { describePlace } from "../../components/kit/place-words";
import type { LivePlaceData, MapData } from "../../components/map/map-data";
import type { SiteFiles } from "../../components/own-story/site-files";
import type { MapFiles } from "../../components/reader/stage";
import { mapFileAddress } from "../../geo/addresses";
import type { Story } from "../content";
import { drawnStories } from "./drawn-stories";
import { ground, subjectAround } from "./ground";
import { once } from "./once";
import { sharedPlaces } from "./seed-files";
import { shapesFolder } from "./shapes";

interface MapFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

function named(stem: string, extension: string, type: string, body: string | Buffer): MapFile {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  return { name: `${stem}.${hash}.${extension}`, type, body };
}

/** Made once for each story in a build, and reused by all pages. */
function oncePerStory<T>(make: (story: Story) => T): (story: Story) => T {
  const made = new WeakMap<Story, { readonly of: T }>();
  return (story) => {
    const { of } = made.get(story) ?? { of: make(story) };
    made.set(story, { of });
    return of;
  };
}

/** What a story's map is about: decides which names on the ground it shows. */
export const subjectOfStory = oncePerStory(({ places }) => subjectAround(places));

/** The story's places as the picture of the map draws them. */
export const picturedPlaces = oncePerStory(({ places }) =>
  places.map(({ id, kind, shape, disputed, name, geometry, bounds, labelAt, isFar, wayToLine, passages }) => ({
    ...{ id, kind, shape, disputed, name, geometry, bounds, labelAt, isFar, wayToLine },
    passages,
  })),
);

/** The same for Leaflet: with a description in place of the passages. */
const livePlaces = (story: Story): LivePlaceData[] =>
  picturedPlaces(story).map(({ passages, ...place }) => ({
    ...place,
    description: describePlace({ ...place, passages }),
  }));

/** For Leaflet: a story's places, what the map is about, and which files of the ground there are. */
export const dataFile = oncePerStory((story): MapFile => {
  const data: MapData = { places: livePlaces(story), subject: subjectOfStory(story), ground: ground() };
  return named(story.id, "json", "application/json", JSON.stringify(data));
});

/** The places that the site knows, for the stories that visitors make. */
const placesFile = once(() => named("places", "json", "application/json", JSON.stringify(sharedPlaces())));

/** What a story made by a visitor is drawn with. */
export const siteFiles = (): SiteFiles => ({
  places: addressOf(placesFile()),
  shapes: shapesFolder(),
  ground: ground(),
});

export const addressOf = ({ name }: MapFile): string => mapFileAddress(name);

export const mapFileAddresses = (story: Story): MapFiles => ({
  data: addressOf(dataFile(story)),
  shapes: shapesFolder(),
});

export const mapFiles = (): MapFile[] => [placesFile(), ...drawnStories().map(dataFile)];
