/**
 * After `next build`: makes of out/ what a host serves. `OFFLINE=off` makes a site that readers' browsers don't keep, and
 * that they forget where they did.
 */
import { stories } from "../app/content";
import { finish } from "./build/finish";
import { writeHeadersFile } from "./build/headers-file";

await finish("out", { stories: stories().map(({ id }) => id), off: process.env.OFFLINE === "off" });
// Last: the server of `npm start` takes it for the sign that a site is whole.
writeHeadersFile("out");
