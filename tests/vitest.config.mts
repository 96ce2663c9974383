import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    // A module is loaded once for all files: no test changes what another one imports.
    isolate: false,
    // The machine may be building the site at the same time.
    testTimeout: 60_000,
  },
});
