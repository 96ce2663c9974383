/** /istanbul-talks/find/: a class game: where are the story's places? `?seed=7` gives everyone the same game. */

import type { Metadata } from "next";
import { findAddress, handoutAddress, storyAddress } from "../../../../geo/addresses";
import "../../../../components/reader/styles";
import "../../../../components/find/find.css";
import { FindGame } from "../../../../components/find/find-game";
import { FindRules } from "../../../../components/find/find-rules";
import { type FindData, placesToFind, shapesToFind } from "../../../../components/find/game-places";
import { SITE_NAME } from "../../../../components/kit/site-name";
import { ThemeSwitch } from "../../../../components/kit/theme-switch";
import { homeBounds, storyCameras } from "../../../../components/map/cameras";
import { shrinkClasses } from "../../../../components/map/static/static-map";
import { union } from "../../../../geo/map/bounds";
import { ground } from "../../../_site/ground";
import { addressOf, dataFile } from "../../../_site/map-files";
import { type StoryRoute, storyParams } from "../../../_site/shareable";
import { type Story, storyById } from "../../../content";

export const dynamicParams = false;

export const generateStaticParams = storyParams;

export async function generateMetadata({ params }: StoryRoute): Promise<Metadata> {
  const { id, article, places } = storyById((await params).story);
  return {
    title: `Find it: ${article.title}`,
    description: `Find the ${places.length} places of the article on a map without names.`,
    alternates: { canonical: findAddress(id) },
  };
}

function findData(story: Story): FindData {
  const { id, article, places } = story;
  return {
    storyId: id,
    language: article.language,
    places: placesToFind(places),
    shapes: shapesToFind(places),
    home: homeBounds(places),
    region: union(places.map(({ bounds }) => bounds)),
    hasFarPlaces: places.some(({ isFar }) => isFar),
    ground: ground(),
    dataAddress: addressOf(dataFile(story)),
  };
}

export default async function FindPage({ params }: StoryRoute) {
  const story = storyById((await params).story);
  const { id, article, places } = story;
  const cameras = storyCameras(places);
  return (
    <main className="find" data-tool="">
      <header className="find-head">
        <div className="masthead">
          <a href={storyAddress(id)}>{SITE_NAME}</a>
          <ThemeSwitch />
        </div>
        <h1>Find it</h1>
        <p className="find-lead">
          Where are the {places.length} places of the article{" "}
          <a href={storyAddress(id)} lang={article.language}>
            {article.title}
          </a>
          ?
        </p>
        <p className="without-scripts">
          This game needs JavaScript. Without it: <a href={handoutAddress(id, "blank")}>the map to label</a> and{" "}
          <a href={storyAddress(id)}>the article with its map</a>.
        </p>
      </header>
      <FindGame data={findData(story)} cameras={cameras} shrink={shrinkClasses(cameras)} rules={<FindRules />} />
      <footer className="find-foot">
        Measured on this simplified map.{" "}
        {places.map(({ name, disputed }) => disputed && `${name} is dashed: ${disputed} `)}
        <a href={`${storyAddress(id)}#credits`}>Sources of the map</a>
      </footer>
    </main>
  );
}
