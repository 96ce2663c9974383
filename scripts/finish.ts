/**
 * After `next build`: makes of out/ what a host serves. Each step works on what the one before has left.
 * `OFFLINE=off` makes a site that readers' browsers don't keep, and that they forget where they did.
 */
import { stories } from "../app/content";
import { compress } from "./finish/compress";
import { defer } from "./finish/defer";
import { writeHeadersFile } from "./finish/headers-file";
import { writeWorker } from "./finish/offline";
import { setPolicies } from "./finish/policy";

defer("out");
setPolicies("out");
await writeWorker("out", { stories: stories().map(({ id }) => id), off: process.env.OFFLINE === "off" });
compress("out");
// Last: the server of `npm start` takes it for the sign that a site is whole.
writeHeadersFile("out");
