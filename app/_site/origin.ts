/** The origin at which the site will be published, if the build is told: each host has a variable for it. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What each host calls the address of the site that it builds:
 * https://docs.netlify.com/build/configure-builds/environment-variables/,
 * https://developers.cloudflare.com/pages/configuration/build-configuration/,
 * https://vercel.com/docs/environment-variables/system-environment-variables,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const OF_HOSTS: readonly ((env: Environment) => string | undefined)[] = [
  ({ SITE_URL }) => SITE_URL,
  // Netlify gives the site's own address, even for a preview of a change. Other programs set URL too, so we first check
  // that this is Netlify.
  ({ NETLIFY, URL: url }) => (NETLIFY === "true" ? url : undefined),
  ({ CF_PAGES_URL }) => CF_PAGES_URL,
  ({ VERCEL_PROJECT_PRODUCTION_URL: host }) => (host ? `https://${host}` : undefined),
  // GitHub Pages. A site with a domain of its own has to set SITE_URL.
  ({ GITHUB_ACTIONS, GITHUB_REPOSITORY_OWNER: owner }) =>
    GITHUB_ACTIONS === "true" && owner ? `https://${owner.toLowerCase()}.github.io` : undefined,
];

/** @returns SITE_URL if it is set, else the origin that the host gives; undefined where neither is known */
export function originOf(env: Environment): string | undefined {
  for (const tell of OF_HOSTS) {
    const origin = tell(env);
    if (origin) return origin;
  }
  return undefined;
}
