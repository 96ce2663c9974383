import { availableParallelism } from "node:os";

/** `/passage` makes a site for that folder of a host. */
const BASE_PATH = process.env.BASE_PATH ?? "";
if (!/^(?:\/[\w.-]+)*$/u.test(BASE_PATH)) {
  throw new Error(
    `BASE_PATH '${BASE_PATH}' is no folder of a host: write it as in /passage, without a slash at its end`,
  );
}

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  // /istanbul-talks/kunar/ is a folder with an index.html on every static host.
  trailingSlash: true,
  basePath: BASE_PATH,
  env: { BASE_PATH },
  // Next's own choice is random, so that every build would be a new version to a browser that keeps the site.
  generateBuildId: () => "site",
  // Next itself leaves one processor idle.
  experimental: { cpus: availableParallelism() },
  // `npm run types` looks at them, once for all builds.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
};
