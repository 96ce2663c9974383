/** The settings for building the site of the fixtures. */
export const FIXTURES = { seeds: "tests/fixtures", basePath: "/passage", folder: ".fixtures" } as const;
