/** `npm run --silent nginx [-- LISTEN]`: prints the configuration of nginx for out/, listening at port 80 unless told. */
import { resolve } from "node:path";
import { nginxConfig } from "./hosting/nginx";

console.log(nginxConfig({ root: resolve("out"), listen: process.argv[2] ?? "80" }));
