/** /embed/istanbul-talks/kunar/: map and passage in one small frame of somebody else's page. It loads no script file. */
import type { Metadata } from "next";
import "../../../../components/styles/embed.css";
import { EmbedHeight } from "../../../../components/embed-height";
import { HighlightProvider } from "../../../../components/highlight";
import { linkedPlaces } from "../../../../components/linked-places";
import { camerasOf, storyCameras } from "../../../../components/map/cameras";
import { StaticMap } from "../../../../components/map/static-map";
import { StoryPlacesProvider } from "../../../../components/story-places";
import { groundAddresses, mapPlaces, storyLabels } from "../../../map/files";
import { SITE_NAME } from "../../../site";
import { type PartParams, partByParams, partParams } from "../../../story-parts";

export const dynamicParams = false;
export const generateStaticParams = partParams;

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  const { title, address } = await partByParams(params);
  return { title, alternates: { canonical: address }, robots: { index: false } };
}

export default async function EmbedPage({ params }: PartParams) {
  const { story, place, address } = await partByParams(params);
  const { article, places } = story;
  const [passage] = place ? place.passages : article.paragraphs;
  return (
    <StoryPlacesProvider value={{ storyId: story.id, places: linkedPlaces(places) }}>
      <HighlightProvider>
        {/* Out of the frame: whoever follows a link wants the page. */}
        <base target="_blank" />
        <main className="embed">
          <div className="picture">
            <StaticMap
              places={mapPlaces(story)}
              chosen={place?.id ?? null}
              cameras={place ? camerasOf(place) : storyCameras(places)}
              labels={storyLabels(story)}
              ground={groundAddresses()}
            />
          </div>
          <h1>{place ? place.name : article.title}</h1>
          {passage && (
            <blockquote className="quotation" lang={article.language}>
              <p>{passage.text}</p>
            </blockquote>
          )}
          <p className="embed-foot">
            {place && <span>{article.title}. </span>}
            <a href={place && passage ? `${address}#${passage.id}` : address}>Read it on its map</a> · {SITE_NAME} · The
            dashed line is disputed. Map: Natural Earth, GeoNames, SRTM
          </p>
        </main>
        <EmbedHeight />
      </HighlightProvider>
    </StoryPlacesProvider>
  );
}
