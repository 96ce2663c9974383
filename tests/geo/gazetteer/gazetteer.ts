/** The gazetteer as the project has it. */
import { readGazetteer } from "../../../scripts/lib/gazetteer";

export const gazetteer = readGazetteer();
