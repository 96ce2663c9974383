import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    // Modules are loaded once for all files, which is safe as no test changes what another one imports.
    isolate: false,
    // The machine may be building the site at the same time.
    testTimeout: 60_000,
    setupFiles: ["./tests/same-chances.ts"],
  },
});
