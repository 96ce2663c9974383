/** A story's handout with its maps: one of the places close together, one of the whole region with the far places. */

import { Handout } from "../../components/handout/handout";
import { type HandoutKind, KINDS } from "../../components/handout/handout-kinds";
import { HandoutMap } from "../../components/handout/handout-map";
import { type HandoutView, handoutViews } from "../../components/handout/handout-views";
import type { NumberedPlace } from "../../components/handout/numbered-places";
import { cornersAround } from "../../components/map/static/ground-layers";
import { handoutAddress, storyAddress } from "../../geo/addresses";
import { type LabelCandidate, RANK } from "../../geo/map/labels";
import { project } from "../../geo/map/mercator";
import { storyById } from "../content";
import { ground, labelsOnGround } from "./ground";
import { subjectOfStory } from "./map-files";
import type { StoryRoute } from "./shareable";
import { absolute, addressToComplete } from "./site";

export async function handoutMetadata({ params }: StoryRoute, kind: HandoutKind) {
  const { id, article } = storyById((await params).story);
  return {
    title: `${KINDS[kind].title}: ${article.title}`,
    alternates: { canonical: handoutAddress(id, kind) },
  };
}

/** Shows the capitals of the story's countries, and other cities only if any atlas would show them. */
const CITY_RANK = RANK.ground + 2;

const numbersOf = ({ numbered }: HandoutView): string => numbered.map(({ number }) => number).join(", ");

export async function HandoutPage({ params, kind }: StoryRoute & { readonly kind: HandoutKind }) {
  const story = storyById((await params).story);
  const places: NumberedPlace[] = story.places.map((place, i) => ({ ...place, number: i + 1 }));
  const { near, far } = handoutViews(places);
  // A map to label shows no names at all.
  const namesOn = ({ camera: { center, zoom }, size }: HandoutView) =>
    kind === "blank"
      ? []
      : labelsOnGround(
          { zoom, seen: cornersAround(project(center, zoom), size.width, size.height) },
          subjectOfStory(story),
        );
  const around = ({ kind }: LabelCandidate) => kind === "country" || kind === "water";
  const city = ({ kind, rank }: LabelCandidate) => kind === "city" && rank <= CITY_RANK;
  const shared = { places, ground: ground() };
  return (
    <Handout
      kind={kind}
      storyId={story.id}
      article={story.article}
      places={places}
      url={absolute(storyAddress(story.id))}
      toComplete={addressToComplete(storyAddress(story.id))}
      nearMap={
        near && (
          <HandoutMap
            {...shared}
            id="near"
            view={near}
            labels={namesOn(near).filter((label) => around(label) || city(label))}
            framed={null}
            name={`Map with the numbers ${numbersOf(near)}`}
          />
        )
      }
      farMap={
        far && (
          <HandoutMap
            {...shared}
            id="far"
            view={far}
            labels={namesOn(far).filter(around)}
            framed={near}
            name={`Map of the whole region with the numbers ${numbersOf(far)}`}
          />
        )
      }
    />
  );
}
