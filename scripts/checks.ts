/**
 * `npm test`: every check, one after the other. Those that look at the site wait for its build; all others run whatever
 * failed before. The last lines say how each went, and name what failed.
 */
import { spawnSync } from "node:child_process";
import { printTable } from "./lib/print-table";

/** The names of npm's scripts; `needs` is one that must have gone well before. */
const CHECKS: readonly { readonly name: string; readonly needs?: string }[] = [
  { name: "types" },
  { name: "lint" },
  { name: "unused" },
  { name: "dependencies" },
  { name: "unit" },
  { name: "build:tested" },
  { name: "build:fixtures", needs: "build:tested" },
  { name: "e2e", needs: "build:fixtures" },
  { name: "budget", needs: "build:tested" },
];

type Outcome = "ok" | "FAILED" | "not run";

const outcomes = new Map<string, Outcome>();
const rows: string[][] = [];
for (const { name, needs } of CHECKS) {
  const begun = performance.now();
  let outcome: Outcome = "not run";
  if (!needs || outcomes.get(needs) === "ok") {
    console.log(`\n── ${name} ──`);
    outcome = spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" }).status === 0 ? "ok" : "FAILED";
  }
  outcomes.set(name, outcome);
  rows.push([name, `${((performance.now() - begun) / 1000).toFixed(0)} s`, outcome]);
}

console.log();
printTable(rows, [1]);
const failed = rows.flatMap(([name, , outcome]) => (outcome === "FAILED" ? [name] : []));
if (failed.includes("e2e"))
  console.log("pictures and traces of what failed: test-results/ (npx playwright show-trace FILE)");
console.log(failed.length > 0 ? `FAILED: ${failed.map((name) => `npm run ${name}`).join(", ")}` : "All checks passed.");
process.exitCode = failed.length > 0 ? 1 : 0;
