/** Where the site of the fixtures is built, and how. */
export const FIXTURES = { seeds: "tests/fixtures", basePath: "/passage", folder: ".fixtures" } as const;
