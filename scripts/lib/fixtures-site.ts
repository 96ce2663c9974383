/** The settings for building the site of the fixtures: in a copy of the project, and from there into `folder`. */
export const FIXTURES = {
  seeds: "tests/fixtures",
  basePath: "/passage",
  copy: ".fixtures-build",
  folder: ".fixtures",
} as const;
