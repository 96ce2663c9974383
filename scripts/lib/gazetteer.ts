/** The gazetteer, read from the project's folder. */
import { readFileSync } from "node:fs";
import { decodeGazetteer } from "../../geo/gazetteer/decode";

const CORE = new URL("../../geo/data/gazetteer/core.json", import.meta.url);

export const readGazetteer = () => decodeGazetteer(JSON.parse(readFileSync(CORE, "utf8")));
