/** /icons/192.png and others: app/icon.svg as a picture. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ICONS } from "../../_site/icons";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => ICONS.map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const icon = ICONS.find((known) => known.file === file);
  if (!icon) return new Response("not found", { status: 404 });
  const { px, purpose } = icon;
  const svg = readFileSync(join(process.cwd(), "app/icon.svg"), "utf8");
  const [, ground] = /<rect [^>]*fill="(#[0-9a-f]{6})"/u.exec(svg) ?? [];
  const inner = purpose === "maskable" ? px * 0.8 : px;
  // Read from disk, as in app/og.
  const { ImageResponse } = await import(/* turbopackIgnore: true */ "next/og.js");
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        padding: (px - inner) / 2,
        background: purpose === "maskable" ? ground : "transparent",
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: drawn here, not shown by a page. */}
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={inner} height={inner} alt="" />
    </div>,
    { width: px, height: px },
  );
}
