/**
 * Runs after `next build` and turns out/ into the site that a host serves. `OFFLINE=off` makes a site that browsers
 * don't store for offline reading, and that they delete if they have stored it before.
 */
import { keptFolder, keptVersions } from "../app/_site/drawn-stories";
import { stories } from "../app/content";
import { makeBundles, writeBundles } from "./build/bundles";
import { compress } from "./build/compress";
import { makeDocuments } from "./build/documents";
import { writeGazetteer } from "./build/gazetteer";
import { writeHeadersFile } from "./build/headers-file";
import { keepStories } from "./build/keep-stories";
import { writeWorker } from "./build/offline";
import { setPolicies } from "./build/policy";
import { writeWorld } from "./build/world";

const OUT = "out";

// Each step works on what the one before has left.
const bundles = await makeBundles(true);
writeBundles(OUT, bundles);
makeDocuments(
  OUT,
  { reader: bundles.reader.address, walk: bundles.walk.address, read: bundles.read.address },
  bundles.below.address,
);
setPolicies(OUT);
await compress(OUT);
keepStories(
  OUT,
  stories().map((story) => ({ id: story.id, folder: keptFolder(story), versions: keptVersions(story.id) })),
);
await writeWorld(OUT);
await writeGazetteer(OUT);
await writeWorker(OUT, { stories: stories().map(({ id }) => id), off: process.env.OFFLINE === "off" });
// What was written since, such as the worker.
await compress(OUT);
// Must be last: the server of `npm start` takes this file as the sign that the site is complete.
writeHeadersFile(OUT);
