/**
 * Runs after `next build` and turns out/ into the site that a host serves. `OFFLINE=off` makes a site that browsers
 * don't store for offline reading, and that they delete if they have stored it before.
 */
import { stories } from "../app/content";
import { finish } from "./build/finish";
import { writeHeadersFile } from "./build/headers-file";

await finish("out", { stories: stories().map(({ id }) => id), off: process.env.OFFLINE === "off" });
// Must be last: the server of `npm start` takes this file as the sign that the site is complete.
writeHeadersFile("out");
