/** The scripts of the documents, each one file named after its content: the reader's, that of lessons, and the movable map's. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, transform } from "esbuild";

export interface Bundle {
  /** Where the site has it: `/reader/reader.0a1b2c3d4e.js`. */
  readonly address: string;
  readonly body: Uint8Array;
}

/** In the site. */
const FOLDER = "/reader/";

const COMMON = {
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  jsx: "automatic",
} as const satisfies BuildOptions;

const source = (path: string): string => fileURLToPath(new URL(`../../components/${path}`, import.meta.url));

async function bundle(name: string, entry: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles } = await build({ ...COMMON, ...options, entryPoints: [source(entry)], write: false });
  const [file] = outputFiles;
  if (!file || outputFiles.length > 1) throw new Error(`${entry}: ${outputFiles.length} files, not one`);
  const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
  return { address: `${FOLDER}${name}.${hash}.js`, body: file.contents };
}

async function leafletCss(): Promise<string> {
  const file = createRequire(import.meta.url).resolve("leaflet/dist/leaflet.css");
  const { code } = await transform(readFileSync(file, "utf8"), { loader: "css", minify: true });
  return code;
}

/** @param production small and fast; else quick to make, and easy to follow in a debugger */
export async function makeBundles(production: boolean): Promise<Record<"reader" | "walk" | "map", Bundle>> {
  const mode: BuildOptions = {
    minify: production,
    sourcemap: production ? false : "inline",
  };
  const env = JSON.stringify(production ? "production" : "development");
  const map = await bundle("map", "map/leaflet/mount.tsx", {
    ...mode,
    define: { "process.env.NODE_ENV": env, LEAFLET_CSS: JSON.stringify(await leafletCss()) },
  });
  const ofDocuments = { ...mode, define: { MAP_BUNDLE: JSON.stringify(map.address) }, external: [`${FOLDER}*`] };
  const reader = await bundle("reader", "reader/script/reader.ts", ofDocuments);
  const walk = await bundle("walk", "lesson/walk-script.ts", ofDocuments);
  return { reader, walk, map };
}
