/** On hosts that provide it, the build knows the site's address. */
import { expect, it } from "vitest";
import { originOf } from "../app/_site/origin";

for (const [where, env, origin] of [
  ["nowhere", { PORT: "3000" }, undefined],
  [
    "where the builder says it",
    { SITE_URL: "https://example.org", CF_PAGES_URL: "https://x.pages.dev" },
    "https://example.org",
  ],
  ["Netlify", { NETLIFY: "true", URL: "https://example.netlify.app" }, "https://example.netlify.app"],
  ["a machine that has a URL for something else", { URL: "https://elsewhere.example" }, undefined],
  [
    "Cloudflare Pages",
    { CF_PAGES: "1", CF_PAGES_URL: "https://abc.example.pages.dev" },
    "https://abc.example.pages.dev",
  ],
  ["GitHub Pages", { GITHUB_ACTIONS: "true", GITHUB_REPOSITORY_OWNER: "Example" }, "https://example.github.io"],
  ["Vercel", { VERCEL_PROJECT_PRODUCTION_URL: "example.vercel.app" }, "https://example.vercel.app"],
] as const) {
  it(`${where}: ${origin}`, () => expect(originOf(env)).toBe(origin));
}
