/** A story's handout, with its maps: the frontier, and the whole region with the places that lie far off. */
import { Handout, type HandoutKind, KINDS } from "../components/handout/handout";
import { HandoutMap } from "../components/handout/handout-map";
import type { NumberedPlace } from "../components/handout/numbered";
import { storyAddress } from "../components/place-words";
import { union } from "../geo/bounds";
import { cameraFor, type Size } from "../geo/mercator";
import { stories, storyById } from "./content";
import { groundAddresses, storyLabels } from "./map/files";
import { absolute } from "./story-parts";

export const handoutParams = () => stories().map(({ id }) => ({ story: id }));

export interface HandoutRoute {
  readonly params: Promise<{ story: string }>;
}

export async function handoutMetadata({ params }: HandoutRoute, kind: HandoutKind) {
  const { id, article } = storyById((await params).story);
  return {
    title: `${KINDS[kind].title}: ${article.title}`,
    alternates: { canonical: `${storyAddress(id)}${KINDS[kind].path}` },
  };
}

/** Both, the heading and the key fit on one sheet, Letter too. */
const NEAR: Size = { width: 700, height: 390 };
const FAR: Size = { width: 700, height: 240 };
const within = ({ width, height }: Size, margin: number): Size => ({
  width: width - margin,
  height: height - margin,
});

export async function HandoutPage({ params, kind }: HandoutRoute & { readonly kind: HandoutKind }) {
  const story = storyById((await params).story);
  const places: NumberedPlace[] = story.places.map((place, i) => ({ ...place, number: i + 1 }));
  const near = places.filter(({ kind }) => kind !== "city");
  const far = places.filter(({ kind }) => kind === "city");
  const around = storyLabels(story).filter(({ kind }) => kind === "country" || kind === "water");
  const bounds = (some: readonly NumberedPlace[]) => union(some.map((place) => place.bounds));
  const shared = { places, labels: around, ground: groundAddresses().far };
  return (
    <Handout
      kind={kind}
      storyId={story.id}
      article={story.article}
      places={places}
      url={absolute(storyAddress(story.id))}
    >
      {near.length > 0 && (
        <HandoutMap
          {...shared}
          numbered={near}
          camera={cameraFor(bounds(near), within(NEAR, 40), 9)}
          size={NEAR}
          name={`Map with the numbers ${near.map(({ number }) => number).join(", ")}`}
        />
      )}
      {far.length > 0 && (
        <HandoutMap
          {...shared}
          numbered={far}
          camera={cameraFor(bounds(places), within(FAR, 60), 9)}
          size={FAR}
          name={`Map of the whole region with the numbers ${far.map(({ number }) => number).join(", ")}`}
        />
      )}
    </Handout>
  );
}
