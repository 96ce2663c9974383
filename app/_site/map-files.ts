/** The files the map is drawn from, made from geo/data and named after their content, so that they may be cached for good. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describePlace } from "../../components/kit/place-words";
import type { LivePlaceData, MapData } from "../../components/map/map-data";
import { FAR, type Ground, type GroundLevel, groundSvg, NEAR } from "../../components/map/static/ground";
import type { GroundAddresses } from "../../components/map/static/ground-layers";
import type { MapFiles } from "../../components/reader/stage";
import { mapFileAddress } from "../../geo/addresses";
import { type CountryOutlines, type GroundName, groundLabels } from "../../geo/map/ground-labels";
import type { LabelCandidate } from "../../geo/map/labels";
import { type Story, type StoryPlace, stories } from "../content";

interface MapFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

const readData = (file: string): Buffer => readFileSync(join(process.cwd(), "geo/data", file));
const readJson = <T>(file: string): T => JSON.parse(readData(file).toString("utf8")) as T;

function named(stem: string, extension: string, type: string, body: string | Buffer): MapFile {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  return { name: `${stem}.${hash}.${extension}`, type, body };
}

/** Made once in a build for each story, however many pages ask. */
function oncePerStory<T>(make: (story: Story) => T): (story: Story) => T {
  const made = new WeakMap<Story, { readonly of: T }>();
  return (story) => {
    const { of } = made.get(story) ?? { of: make(story) };
    made.set(story, { of });
    return of;
  };
}

/** Made once in a build, however many pages ask. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const groundNames = once(() => readJson<GroundName[]>("labels.json"));
const outlines = once(() => readJson<CountryOutlines>("country-outlines.json"));

/** The names on the ground of a story's map: what it is about comes first. */
export const storyLabels = oncePerStory(({ places }) => labelsAround(places));

/** @returns the names on the ground for these places */
export const labelsAround = (places: readonly StoryPlace[]): LabelCandidate[] =>
  groundLabels(groundNames(), outlines(), places);

/** What the picture of the map draws of a story's places. */
export const picturedPlaces = oncePerStory(({ places }) =>
  places.map(({ id, kind, shape, disputed, name, geometry, bounds, labelAt, isFar, wayToLine, passages }) => ({
    ...{ id, kind, shape, disputed, name, geometry, bounds, labelAt, isFar, wayToLine },
    passages,
  })),
);

/** The same, as Leaflet is given it: with its description in place of the passages. */
const livePlaces = (story: Story): LivePlaceData[] =>
  picturedPlaces(story).map(({ passages, ...place }) => ({
    ...place,
    description: describePlace({ ...place, passages }),
  }));

/** The ground at both levels, as it is drawn from. */
export const grounds = once(() => ({
  far: readJson<Ground>("ground.geojson"),
  near: readJson<Ground>("ground-near.geojson"),
}));

const groundFile = (stem: string, ground: Ground, level: GroundLevel): MapFile =>
  named(stem, "svg", "image/svg+xml", groundSvg(ground, level));

const farFile = once(() => groundFile("ground", grounds().far, FAR));
const nearFile = once(() => groundFile("ground-near", grounds().near, NEAR));
const reliefFile = once(() => named("relief", "webp", "image/webp", readData("relief.webp")));

/** What surrounds a point of the map: asked for only when the reader asks. */
const regionsFile = once(() =>
  named("regions", "json", "application/json", JSON.stringify(readJson("regions.geojson"))),
);

/** The places of a story and the names around them, for Leaflet. */
export const dataFile = oncePerStory((story): MapFile => {
  const data: MapData = { places: livePlaces(story), labels: storyLabels(story) };
  return named(story.id, "json", "application/json", JSON.stringify(data));
});

export const addressOf = ({ name }: MapFile): string => mapFileAddress(name);

export function groundAddresses(): GroundAddresses {
  return { far: addressOf(farFile()), near: addressOf(nearFile()), relief: addressOf(reliefFile()) };
}

export const mapFileAddresses = (story: Story): MapFiles => ({
  data: addressOf(dataFile(story)),
  regions: addressOf(regionsFile()),
  ground: groundAddresses(),
});

export function mapFiles(): MapFile[] {
  return [farFile(), nearFile(), reliefFile(), regionsFile(), ...stories().map(dataFile)];
}
