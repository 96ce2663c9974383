/** @type {import("next").NextConfig} */
export default {
  output: "export",
  // /istanbul-talks/kunar/ is a folder with an index.html on every static host.
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
};
