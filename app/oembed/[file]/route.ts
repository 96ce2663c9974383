/**
 * /oembed/istanbul-talks--kunar.json: what a page that knows oEmbed needs to embed a place or a time
 * (https://oembed.com, 2.3.4).
 */

import { SITE_NAME } from "../../../components/kit/site-name";
import { embedCode } from "../../../components/share/embed/embed-code";
import { embedAddress, HOME, oembedFile } from "../../../geo/addresses";
import { embedSizeOf } from "../../_site/embed-size";
import { once } from "../../_site/once";
import { storyParts } from "../../_site/shareable";
import { pictureOf } from "../../_site/sharing-pictures";
import { absolute } from "../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;

const partsByFile = once(() => new Map(storyParts().map((part) => [oembedFile(part.story.id, part.id), part])));

export const generateStaticParams = () => [...partsByFile().keys()].map((file) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const part = partsByFile().get(file);
  if (!part) return new Response("no such place", { status: 404 });
  const { story, id, title } = part;
  const { url, width, height } = pictureOf(part);
  const size = embedSizeOf(part);
  return Response.json({
    version: "1.0",
    type: "rich",
    title,
    provider_name: SITE_NAME,
    provider_url: absolute(HOME),
    html: embedCode(absolute(embedAddress(story.id, id)), title, size),
    ...size,
    thumbnail_url: absolute(url),
    thumbnail_width: width,
    thumbnail_height: height,
  });
}
