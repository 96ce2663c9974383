/**
 * `npm run --silent nginx [-- LISTEN]`: prints the configuration of nginx for out/, listening on port 80 by default.
 */
import { resolve } from "node:path";
import { nginxConfig } from "./hosting/nginx";

console.log(nginxConfig({ root: resolve("out"), listen: process.argv[2] ?? "80" }));
