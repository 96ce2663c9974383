/**
 * `npm run pictures:ground`: the ground of the views in tests/fixtures/views.json, by day and by night, as files in
 * pictures/: `ground-sahel-dark.png`. No built site is needed: the files of the ground are made on request.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ground, labelsOnGround } from "../app/_site/ground";
import { cornersAround, GroundLayers } from "../components/map/static/ground-layers";
import { Labels } from "../components/map/static/labels";
import { placeLabels } from "../geo/map/labels";
import { type Camera, project } from "../geo/map/mercator";
import { worldFile } from "./build/world";
import { findBrowser, LAUNCH_ARGS } from "./lib/browser";

const FOLDER = "pictures";
const SIZE = { width: 740, height: 640 };

type View = Camera & { readonly name: string };
const views = JSON.parse(readFileSync("tests/fixtures/views.json", "utf8")) as View[];
const css = ["components/kit/tokens.css", "components/map/map.css"]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

function pageOf(camera: Camera): string {
  const { width, height } = SIZE;
  const origin = project(camera.center, camera.zoom);
  const view = { zoom: camera.zoom, origin, seen: cornersAround(origin, width, height) };
  const names = placeLabels(labelsOnGround(view, null), camera, [{ ...SIZE, boxes: [] }]);
  const svg = createElement(
    "svg",
    { width, height, viewBox: `${-width / 2} ${-height / 2} ${width} ${height}` },
    createElement(GroundLayers, { ground: ground(), view, hasRelief: true }),
    createElement("g", { className: "names" }, createElement(Labels, { labels: names, chosen: [] })),
  );
  return `<!doctype html><style>${css} body{margin:0;--font-ui:sans-serif} svg{display:block}</style>${renderToStaticMarkup(svg)}`;
}

const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGS });
mkdirSync(FOLDER, { recursive: true });
for (const colorScheme of ["light", "dark"] as const) {
  const context = await browser.newContext({ viewport: SIZE, colorScheme, baseURL: "http://ground.test" });
  const page = await context.newPage();
  for (const { name, ...camera } of views) {
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: pageOf(camera) });
      const file = worldFile(pathname.slice(1));
      const contentType = pathname.endsWith(".svg") ? "image/svg+xml" : "image/webp";
      return file ? route.fulfill({ contentType, body: file.body as Buffer }) : route.fulfill({ status: 404 });
    });
    await page.goto("/", { waitUntil: "networkidle" });
    const path = `${FOLDER}/ground-${name}-${colorScheme}.png`;
    await page.screenshot({ path });
    await page.unroute("**/*");
    console.log(path);
  }
}
await browser.close();
