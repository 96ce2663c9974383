import { defineConfig } from "@playwright/test";
import { findBrowser, LAUNCH_ARGS } from "../../scripts/lib/browser";
import { FIXTURES } from "../../scripts/lib/fixtures-site";
import { type EngineName, installedEngines, missingEngines } from "./engines/engines";

/** Set E2E_PORT to test two checkouts at the same time. */
const PORT = Number(process.env.E2E_PORT ?? 3217);
/** The port for the site of the fixtures. */
const FIXTURES_PORT = PORT + 1;
const { executablePath, env } = await findBrowser();

// In the main process only, not in each worker.
if (!process.env.TEST_WORKER_INDEX) for (const line of missingEngines) console.log(line);

export default defineConfig<object, { engineName: EngineName }>({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 2,
  fullyParallel: true,
  // Generous, for a busy machine: performance is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // In CI a failed test is retried once with a trace; if it then passes, it is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // They would download the whole story in each test, and tests couldn't break their responses on purpose.
    serviceWorkers: "block",
    launchOptions: { executablePath, env: { ...(process.env as Record<string, string>), ...env }, args: LAUNCH_ARGS },
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
  projects: [
    { name: "site", testIgnore: "engines/*.spec.ts", grepInvert: /@fixtures/ },
    {
      name: "fixtures",
      testMatch: "stories/*.spec.ts",
      grep: /@fixtures/,
      // With a final slash, so that relative addresses are below it.
      use: { baseURL: `http://localhost:${FIXTURES_PORT}${FIXTURES.basePath}/` },
    },
    // One after the other: each worker starts an engine. WebKitGTK draws slowly without a graphics card.
    ...installedEngines.map((engineName) => ({
      name: engineName,
      testMatch: "engines/*.spec.ts",
      fullyParallel: false,
      timeout: 120_000,
      expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
      use: { engineName },
    })),
  ],
  webServer: [
    {
      command: "npm run --silent serve",
      env: { PORT: String(PORT) },
      url: `http://localhost:${PORT}/`,
      cwd: "../..",
    },
    {
      command: "npm run --silent serve",
      env: { PORT: String(FIXTURES_PORT), SITE: FIXTURES.folder, BASE_PATH: FIXTURES.basePath },
      url: `http://localhost:${FIXTURES_PORT}${FIXTURES.basePath}/`,
      cwd: "../..",
    },
  ],
});
