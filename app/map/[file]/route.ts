/** /map/ground.<hash>.svg and /map/<story>.<hash>.json: what the map is drawn from. */
import { mapFiles } from "../../_site/map-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return mapFiles().map(({ name }) => ({ file: name }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = mapFiles().find(({ name }) => name === file);
  if (!found) return new Response("not found", { status: 404 });
  return new Response(typeof found.body === "string" ? found.body : new Uint8Array(found.body), {
    headers: { "content-type": found.type },
  });
}
