/** The configuration of nginx for the built site: a server block, and before it the maps for the headers. */
import { BY_FOLDER, EVERYWHERE, TYPES } from "./headers";

interface NginxOptions {
  /** The folder of the built site, absolute. */
  readonly root: string;
  /** As nginx's `listen` takes it: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
}

/** Pages are compressed without being named. */
const COMPRESSED = Object.values(TYPES).filter((type) => /javascript|css|plain|json|xml/u.test(type));

const variable = (name: string) => `$passage_${name.toLowerCase().replaceAll("-", "_")}`;

/** Values that depend on the folder: one `map` for each header, so that all `add_header` lines can be in one block. */
const maps = BY_FOLDER.map(({ name, folders, elsewhere }) => {
  const lines = Object.entries(folders).map(([folder, value]) => `  "~^${folder}" "${value}";`);
  return [`map $uri ${variable(name)} {`, ...lines, `  default "${elsewhere}";`, "}"].join("\n");
}).join("\n");

/** @returns a text to be included at nginx's `http` level */
export function nginxConfig({ root, listen }: NginxOptions): string {
  return `${maps}

server {
  listen ${listen};
  root "${root}";
  server_tokens off;
  absolute_redirect off;
  error_page 404 /404.html;

  gzip on;
  gzip_comp_level 6;
  gzip_min_length 1000;
  gzip_proxied any;
  gzip_types ${COMPRESSED.join(" ")};
  gzip_vary on;
  # With the module ngx_http_brotli_static, the files that the build has compressed are sent as they are.
  # brotli_static on;

  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/javascript text/plain;
  types {
${Object.entries(TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join("\n")}
  }

${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join("\n")}
${BY_FOLDER.map(({ name }) => `  add_header ${name} ${variable(name)}${name === "Cache-Control" ? "" : " always"};`).join("\n")}

  # Who sends or reads too slowly is let go.
  client_header_timeout 10s;
  client_body_timeout 10s;
  client_max_body_size 1k;
  send_timeout 30s;

  location / {
    limit_except GET {
      deny all;
    }
    try_files $uri $uri/index.html =404;
  }
}
`;
}
