/**
 * Bundles what documents load, each file named after its content: the scripts of the reader, of lessons and of the
 * movable map; and the styles of what the first screen doesn't show.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { BASE_PATH, fileAddress } from "../../geo/addresses";

/** Replaces the environment variable that geo/addresses.ts reads. */
const ENV = { "process.env.BASE_PATH": JSON.stringify(BASE_PATH) };

interface Bundle {
  /** Its address in the site: `/reader/reader.0A1B2C3D.js`. */
  readonly address: string;
  readonly body: Uint8Array;
}

export interface Bundles {
  readonly reader: Bundle;
  readonly walk: Bundle;
  /** The script of /read/, which shows stories that are stored in their links. */
  readonly read: Bundle;
  /** The script that is put into a story saved as a single file. */
  readonly file: Bundle;
  /** The styles of what the first screen doesn't show. */
  readonly below: Bundle;
  /** Draws QR codes, on pages that find out their own address. */
  readonly qr: Bundle;
  /** Makes a story's folder; loaded only when somebody asks for the folder. */
  readonly folder: Bundle;
  /** All files of the movable map. */
  readonly map: readonly Bundle[];
}

/** The folder in the site. */
const FOLDER = "reader";
const addressOf = (file: string): string => fileAddress(`${FOLDER}/${file}`);

/** The files of the movable map that are loaded at once; the others are loaded when something needs them. */
const WITH_THE_MAP = /\/(?:map|react|chunk)\.[^/]+$/u;

const source = (path: string): string => fileURLToPath(new URL(`../../components/${path}`, import.meta.url));

/** @returns the files that the entries become; what entries share is in files of its own */
async function bundle(entries: Readonly<Record<string, string>>, options: BuildOptions): Promise<Bundle[]> {
  const { outputFiles } = await build({
    bundle: true,
    outdir: `/${FOLDER}`,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    format: "esm",
    target: "es2022",
    legalComments: "none",
    jsx: "automatic",
    ...options,
    write: false,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, source(path)])),
  });
  return outputFiles.map(({ path, contents }) => ({ address: addressOf(basename(path)), body: contents }));
}

/** Leaflet's own style sheet, and ours behind it. */
async function leafletCss(): Promise<string> {
  const theirs = createRequire(import.meta.url).resolve("leaflet/dist/leaflet.css");
  const both = [theirs, source("map/leaflet/leaflet.css")].map((file) => readFileSync(file, "utf8")).join("\n");
  const { code } = await transform(both, { loader: "css", minify: true });
  return code;
}

/** Reduces CLDR's table of countries to the part that pages use: which languages are official where. */
const OFFICIAL_LANGUAGES: Plugin = {
  name: "official languages",
  setup: ({ onLoad }) => {
    onLoad({ filter: /territoryInfo\.json$/ }, ({ path }) => {
      const { supplemental } = JSON.parse(readFileSync(path, "utf8")) as CldrTerritories;
      const territoryInfo = Object.fromEntries(
        Object.entries(supplemental.territoryInfo).flatMap(([code, { languagePopulation = {} }]) => {
          const official = Object.entries(languagePopulation).flatMap(([tag, { _officialStatus }]) =>
            /official$/u.test(_officialStatus ?? "") ? [[tag, { _officialStatus }]] : [],
          );
          return official.length > 0 ? [[code, { languagePopulation: Object.fromEntries(official) }]] : [];
        }),
      );
      return { contents: JSON.stringify({ supplemental: { territoryInfo } }), loader: "json" };
    });
  },
};

interface CldrTerritories {
  readonly supplemental: {
    readonly territoryInfo: Readonly<
      Record<string, { readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>> }>
    >;
  };
}

/** @param production whether to minify; otherwise the bundles are quick to make and easy to debug */
export async function makeBundles(production: boolean): Promise<Bundles> {
  const mode: BuildOptions = { minify: production, sourcemap: production ? false : "inline" };
  const env = JSON.stringify(production ? "production" : "development");
  const map = await bundle(
    { map: "map/leaflet/mount.tsx", react: "map/leaflet/react.ts" },
    {
      ...mode,
      splitting: true,
      define: { ...ENV, "process.env.NODE_ENV": env, LEAFLET_CSS: JSON.stringify(await leafletCss()) },
    },
  );
  const [qr] = await bundle({ qr: "share/qr-path.ts" }, mode);
  if (!qr) throw new Error("no bundle for QR codes");
  const [folder] = await bundle({ folder: "../geo/make/folder.ts" }, { ...mode, define: ENV });
  if (!folder) throw new Error("no bundle for folders");
  const [file] = await bundle(
    { file: "own-story/script/file-script.ts" },
    { ...mode, sourcemap: false, format: "iife", define: ENV },
  );
  if (!file) throw new Error("no bundle for files");
  const addresses = {
    FILE_SCRIPT: file.address,
    QR_BUNDLE: qr.address,
    FOLDER_BUNDLE: folder.address,
    MAP_BUNDLE: found(map, "map").address,
    MAP_LIBRARY: found(map, "react").address,
    MAP_FILES: map.map(({ address }) => address).filter((address) => WITH_THE_MAP.test(address)),
  };
  const values = Object.entries(addresses).map(([name, value]) => [name, JSON.stringify(value)]);
  const define = { ...ENV, ...Object.fromEntries(values) };
  const options = { ...mode, define, external: [addressOf("*")] };
  const entries = { reader: "reader/script/reader.ts", walk: "lesson/walk-script.ts", below: "reader/below.css" };
  const files = await bundle(entries, options);
  const [read] = await bundle(
    { read: "own-story/script/read-script.ts" },
    { ...options, define: { ...define, "process.env.NODE_ENV": env }, plugins: [OFFICIAL_LANGUAGES] },
  );
  if (!read) throw new Error("no bundle for stories in links");
  return {
    reader: found(files, "reader"),
    walk: found(files, "walk"),
    below: found(files, "below"),
    read,
    file,
    qr,
    folder,
    map,
  };
}

function found(bundles: readonly Bundle[], name: string): Bundle {
  const bundle = bundles.find(({ address }) => basename(address).startsWith(`${name}.`));
  if (!bundle) throw new Error(`no bundle '${name}' among ${bundles.map(({ address }) => address).join(", ")}`);
  return bundle;
}

/** Writes them into the folder of a built site. */
export function writeBundles(
  folder: string,
  { reader, walk, below, read, file, qr, folder: ofFolders, map }: Bundles,
): void {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  for (const { address, body } of [reader, walk, below, read, file, qr, ofFolders, ...map]) {
    writeFileSync(join(folder, FOLDER, basename(address)), body);
  }
}
