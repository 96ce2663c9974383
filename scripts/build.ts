/**
 * After `next build`: makes of out/ what a host serves. Each step works on what the one before has left.
 * `OFFLINE=off` makes a site that readers' browsers don't keep, and that they forget where they did.
 */
import { stories } from "../app/content";
import { makeBundles, writeBundles } from "./build/bundles";
import { compress } from "./build/compress";
import { makeDocuments } from "./build/documents";
import { writeGazetteer } from "./build/gazetteer";
import { writeHeadersFile } from "./build/headers-file";
import { writeWorker } from "./build/offline";
import { setPolicies } from "./build/policy";
import { writeWorld } from "./build/world";

const bundles = await makeBundles(true);
writeBundles("out", bundles);
makeDocuments(
  "out",
  { reader: bundles.reader.address, walk: bundles.walk.address, read: bundles.read.address },
  bundles.below.address,
);
setPolicies("out");
await writeWorld("out");
await writeGazetteer("out");
await writeWorker("out", { stories: stories().map(({ id }) => id), off: process.env.OFFLINE === "off" });
await compress("out");
// Last: the server of `npm start` takes it for the sign that a site is whole.
writeHeadersFile("out");
