/**
 * /share/istanbul-talks/kunar/: link, quotation, QR code, embed and citation of one place, one time, or of the whole
 * story.
 */

import type { Metadata } from "next";
import { embedAddress } from "../../../../geo/addresses";
import "../../../../components/share/share.css";
import { CopyField } from "../../../../components/kit/copy-field";
import { passageName } from "../../../../components/kit/place-words";
import { SITE_NAME } from "../../../../components/kit/site-name";
import { CitationFields } from "../../../../components/share/citation-fields";
import { DeviceShare } from "../../../../components/share/device-share";
import { embedCode, HEIGHT_LISTENER } from "../../../../components/share/embed/embed-code";
import { Qr } from "../../../../components/share/qr";
import { textFragment } from "../../../../geo/article/text-fragment";
import { capitalised } from "../../../../geo/places/kinds";
import { saidUnder } from "../../../../geo/voices/who-says";
import { embedSizeOf } from "../../../_site/embed-size";
import { type PartParams, partByParams, partParams } from "../../../_site/shareable";
import { absolute, addressToComplete } from "../../../_site/site";

export const dynamicParams = false;
export const generateStaticParams = partParams;

export async function generateMetadata({ params }: PartParams): Promise<Metadata> {
  const { title, address } = await partByParams(params);
  return { title: `Share ${title}`, alternates: { canonical: address }, robots: { index: false } };
}

export default async function SharePage({ params }: PartParams) {
  const part = await partByParams(params);
  const { story, id, name, passages, title, address } = part;
  const url = absolute(address);
  const toComplete = addressToComplete(address);
  const embed = embedAddress(story.id, id);
  const size = embedSizeOf(part);
  const { article } = story;
  const cited = { ...article, site: SITE_NAME, address: url, key: story.id };
  const { byline, date } = article.notes;
  return (
    <main className="sheet">
      <p className="masthead">
        <a href={address}>← {name ?? story.article.title}</a>
      </p>
      <h1>Share {name ?? "the story"}</h1>
      <section className="share-link">
        <div>
          <h2>Link</h2>
          <CopyField label={`Link to ${name ?? "the story"}`} text={url} toComplete={toComplete} />
          <DeviceShare title={title} url={url} toComplete={toComplete} />
        </div>
        <figure>
          <Qr text={url} label={`QR code of ${url}`} toComplete={toComplete} />
          <figcaption>To project or to print</figcaption>
        </figure>
      </section>
      {id !== null && (
        <section>
          <h2>Quotation with its link</h2>
          <p>In most browsers the link highlights the quoted words.</p>
          {passages.map((passage) => {
            const { id, text } = passage;
            const said = saidUnder(passage, article);
            return (
              <CopyField
                key={id}
                label={passageName(id)}
                text={[`“${text}”`, ...(said ? [`– ${said}`] : []), `${url}${textFragment(id, text)}`].join("\n")}
                rows={6}
                toComplete={toComplete}
              />
            );
          })}
        </section>
      )}
      <section>
        <h2>Embed in a page</h2>
        <CopyField
          label="Code for the frame"
          text={embedCode(absolute(embed), title, size)}
          rows={4}
          toComplete={addressToComplete(embed)}
        />
        <p>Add this script to your page, and each frame will be as tall as its content:</p>
        <CopyField label="Script for the height" text={HEIGHT_LISTENER} rows={7} />
        <details className="preview">
          <summary>Preview</summary>
          <iframe src={embed} title={`Preview: ${title}`} {...size} loading="lazy" />
        </details>
      </section>
      <section>
        <h2>Cite</h2>
        {(byline || date) && (
          <p>
            {byline} {date && `${capitalised(date)}.`}
          </p>
        )}
        <CitationFields cited={cited} toComplete={toComplete} />
      </section>
    </main>
  );
}
