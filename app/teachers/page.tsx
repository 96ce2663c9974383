/** /teachers/: what can be done with a class, each with a live example. */

import type { Metadata } from "next";
import {
  dataAddress,
  embedAddress,
  findAddress,
  handoutAddress,
  makerAddress,
  placeAddress,
  shareAddress,
  storyAddress,
  TEACHERS,
} from "../../geo/addresses";
import "../../components/share/share.css";
import { SITE_NAME } from "../../components/kit/site-name";
import { stories } from "../content";

export const metadata: Metadata = {
  title: "For teachers",
  description: "Share, cite and embed a place of a news article, and take its data along: without accounts.",
  alternates: { canonical: TEACHERS },
};

export default function TeachersPage() {
  const [story] = stories();
  const place = story?.places.find(({ shape, isFar }) => shape === "area" && !isFar) ?? story?.places[0];
  if (!story || !place) throw new Error("no story: the examples would lead nowhere");
  const { id, article } = story;
  const [passage] = place.passages;
  return (
    <main className="sheet">
      <p className="masthead">
        <a href={storyAddress(id)}>{SITE_NAME}</a>
      </p>
      <h1>For teachers</h1>
      <p>
        Everything here works without an account, and nothing is sent anywhere. Addresses never change. The examples are
        from “<span lang={article.language}>{article.title}</span>”. {article.notes.byline}
      </p>
      <dl className="offers">
        <dt>
          <a href={placeAddress(id, place.id)}>Hand out one place</a>
        </dt>
        <dd>
          Each place has an address: it opens on {place.name}, marked in the text and on the map. It works on any phone,
          also without scripts.
        </dd>
        {passage && (
          <>
            <dt>
              <a href={`${placeAddress(id, place.id)}#${passage.id}`}>Point to one passage</a>
            </dt>
            <dd>Add the number of a paragraph to the address: #{passage.id}.</dd>
          </>
        )}
        <dt>
          <a href={makerAddress(id)}>Make a lesson</a>
        </dt>
        <dd>
          Places in an order of your own, and questions on the way: a guided walk beside the article, kept in its link.
        </dd>
        <dt>
          <a href={shareAddress(id, place.id)}>Share, project, cite</a>
        </dt>
        <dd>Links with quotations, a QR code for the wall, citations in APA, MLA, Chicago and BibTeX.</dd>
        <dt>
          <a href={embedAddress(id, place.id)}>Embed in your course page</a>
        </dt>
        <dd>Map and passage in a small frame; the code is on the page for sharing.</dd>
        <dt>
          <a href={handoutAddress(id, "whole")}>Print a handout</a>
        </dt>
        <dd>
          The article with numbered places, the map with the same numbers, and space for answers; a{" "}
          <a href={handoutAddress(id, "blank")}>map to label</a> and its <a href={handoutAddress(id, "key")}>key</a>.
          Every other page prints with its map, too.
        </dd>
        <dt>
          <a href={`${findAddress(id)}?seed=7`}>Play ‘Find it’</a>
        </dt>
        <dd>
          The places on a map without names, by pointer or from a list; the link holds the order, the same for all.
        </dd>
        <dt>
          <a href={dataAddress(id, "places.geojson")}>Take the data along</a>
        </dt>
        <dd>GeoJSON, KML, Web Annotations and Linked Places, at the foot of the story’s page.</dd>
      </dl>
    </main>
  );
}
