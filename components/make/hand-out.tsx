"use client";
/** Ways to hand out the story: as one file, as a link, as a folder, as data. */
import { useState } from "react";
import type { Missing } from "../../geo/make/finish";
import { folderName } from "../../geo/make/folder-name";
import type { OwnStory } from "../../geo/make/own-story";
import type { Product } from "../own-story/press";
import { HandOutLink } from "./hand-out-link";
import { saveFile } from "./save-file";
import type { Reader } from "./use-reader";

interface HandOutProps {
  readonly story: OwnStory | null;
  readonly missing: Missing;
  readonly reader: Reader;
  readonly readAddress: string;
}

interface Offer {
  readonly product: Product;
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly use?: string;
}

const FILE: Offer = { product: "page.html", label: "Save the file", ending: ".html", type: "text/html" };
const FOLDER: Offer = { product: "folder.zip", label: "Save the folder", ending: ".zip", type: "application/zip" };
const DATA: readonly Offer[] = [
  {
    product: "places.geojson",
    label: "GeoJSON",
    ending: ".geojson",
    type: "application/geo+json",
    use: "QGIS, geojson.io, most mapping programs",
  },
  {
    product: "places.kml",
    label: "KML",
    ending: ".kml",
    type: "application/vnd.google-earth.kml+xml",
    use: "Google Earth, Marble",
  },
  {
    product: "annotations.jsonld",
    label: "Web Annotations",
    ending: ".jsonld",
    type: "application/ld+json",
    use: "annotation tools",
  },
  {
    product: "places.lpf.json",
    label: "Linked Places",
    ending: ".lpf.json",
    type: "application/json",
    use: "World Historical Gazetteer",
  },
];

export function HandOut({ story, missing, reader, readAddress }: HandOutProps) {
  const problems = Object.entries(missing);
  return (
    <section className="make-part make-out" aria-labelledby="make-out">
      <h2 id="make-out">Hand it out</h2>
      {problems.length > 0 || !story ? (
        <>
          <p>Before you can hand out the story:</p>
          <ul className="make-missing">
            {problems.map(([field, words]) => (
              <li key={field}>
                <a href={`#make-${field === "text" ? "words" : field}`}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Offers story={story} reader={reader} readAddress={readAddress} />
      )}
    </section>
  );
}

function Offers({ story, reader, readAddress }: { story: OwnStory; reader: Reader; readAddress: string }) {
  const [state, setState] = useState<{ readonly product: Product; readonly words: string } | null>(null);
  const name = folderName(story);
  const save = async ({ product, ending, type }: Offer) => {
    setState({ product, words: "Being made …" });
    try {
      const body = await reader.make(product);
      const bytes = typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
      saveFile(name + ending, body, type);
      setState({ product, words: `Saved: ${name}${ending}, ${Math.ceil(bytes / 1000).toLocaleString("en")} kB.` });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState({ product, words: `It could not be made: ${reason}.` });
    }
  };
  const button = (offer: Offer) => (
    <>
      <button type="button" className="pill" onClick={() => save(offer)}>
        {offer.label}
      </button>
      <span className="make-help" role="status">
        {state?.product === offer.product && state.words}
      </span>
    </>
  );
  return (
    <>
      <p className="make-honest">
        <b>Share only what you may.</b> The words belong to whoever wrote them: you may often share them with a class,
        but seldom with the whole web. Readers are told that this page was made with Passage, but not by the makers of
        Passage, and which places you have looked at.
      </p>
      <h3>One file</h3>
      <p>
        The words, the links and every map. It opens from a disk, an email or a school’s server, works offline and
        prints.
      </p>
      <p className="make-actions">{button(FILE)}</p>
      <h3>A link</h3>
      <HandOutLink story={story} readAddress={readAddress} />
      <h3>The folder</h3>
      <p>To continue later on any computer, or to put on a site of your own.</p>
      <p className="make-actions">{button(FOLDER)}</p>
      <details className="make-aside">
        <summary>The data</summary>
        <ul className="make-data">
          {DATA.map((offer) => (
            <li key={offer.product}>
              {button(offer)}
              <span className="make-help">{offer.use}</span>
            </li>
          ))}
        </ul>
      </details>
      <details className="make-aside">
        <summary>Lessons, handout and game</summary>
        <p>
          These need pages of their own, which a link or a file does not have. Put the folder on a site made with
          Passage to have them all. The file prints like a handout: the map, then the words.
        </p>
      </details>
    </>
  );
}
