/** /teachers/: what can be done with a class, each with a picture and a live example. */

import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { MiniShapes } from "../../components/teachers/mini-map";
import { Offer } from "../../components/teachers/offer";
import {
  EmbedPicture,
  GamePicture,
  HandoutPicture,
  LessonPicture,
  PlacePicture,
  SharePicture,
} from "../../components/teachers/pictures";
import {
  dataAddress,
  embedAddress,
  findAddress,
  handoutAddress,
  MAKE,
  makerAddress,
  placeAddress,
  shareAddress,
  storyAddress,
  TEACHERS,
} from "../../geo/addresses";
import "../../components/teachers/teachers.css";
import { absolute } from "../_site/site";
import { teachersSample } from "../_site/teachers-sample";
import { stories } from "../content";

export const metadata: Metadata = {
  title: "For teachers",
  description:
    "Lessons, handouts, a game, links, citations and frames from a news article and its map: without accounts.",
  alternates: { canonical: TEACHERS },
};

export default function TeachersPage() {
  const [story] = stories();
  if (!story) throw new Error("no story: the examples would lead nowhere");
  const { id, article } = story;
  const { place, passage, sample } = teachersSample(story);
  return (
    <main className="sheet">
      <p className="masthead">
        <a href={storyAddress(id)}>{SITE_NAME}</a>
      </p>
      <h1>For teachers</h1>
      <p>
        Everything here works without an account, and nothing you or your class write is sent anywhere. Addresses never
        change. The examples are from “<span lang={article.language}>{article.title}</span>”. {article.notes.byline}
      </p>
      <MiniShapes {...sample.map} />
      <div className="offers">
        <Offer href={MAKE} title="Put an article of your own on its map">
          Paste it, or open it as a Word document: its places are found and drawn in your browser, and you put right
          what the machine got wrong. Hand it to the class as a link or as one file.
        </Offer>
        <Offer href={placeAddress(id, place.id)} title="Hand out one place" picture={<PlacePicture sample={sample} />}>
          Each place has an address of its own. It opens on {place.name}, marked in the text and on the map, on any
          phone and even without JavaScript. To point to one passage, add its number:{" "}
          <a href={`${placeAddress(id, place.id)}#${passage.id}`}>#{passage.id}</a> opens on passage {passage.number}.
        </Offer>
        <Offer href={makerAddress(id)} title="Make a lesson" picture={<LessonPicture sample={sample} />}>
          Places in an order of your own, with questions on the way. The lesson is kept in its link: hand it out,
          project its QR code, print its questions, or send colleagues the link to edit it.
        </Offer>
        <Offer href={handoutAddress(id, "whole")} title="Print a handout" picture={<HandoutPicture sample={sample} />}>
          The article with numbered passages and places, the map with the same numbers, and questions with room for
          answers. Also a <a href={handoutAddress(id, "blank")}>map to label</a>, with or without a word bank
          {article.voices.length > 0 && (
            <>
              , a sheet on <a href={handoutAddress(id, "voices")}>who says so</a>
            </>
          )}
          , and the <a href={handoutAddress(id, "key")}>key and answers</a>. Every other page prints with its map, too.
        </Offer>
        <Offer href={`${findAddress(id)}?seed=7`} title="Play ‘Find it’" picture={<GamePicture sample={sample} />}>
          Find the places on a map without names, or recognise them from a list. This link gives everyone the same game.
        </Offer>
        <Offer
          href={shareAddress(id, place.id)}
          title="Share, project, cite"
          picture={<SharePicture sample={sample} url={absolute(placeAddress(id, place.id))} />}
        >
          Quotations with links that highlight their words, a QR code for the wall, and citations in APA, MLA, Chicago
          and BibTeX.
        </Offer>
        <Offer
          href={embedAddress(id, place.id)}
          title="Embed in your course page"
          picture={<EmbedPicture sample={sample} />}
        >
          Map and passage in a small frame. The code to copy is on the{" "}
          <a href={shareAddress(id, place.id)}>page for sharing</a>.
        </Offer>
        <Offer href={dataAddress(id, "places.geojson")} title="Download the data">
          GeoJSON, KML, Web Annotations and Linked Places, at the foot of the story’s page.
        </Offer>
      </div>
    </main>
  );
}
