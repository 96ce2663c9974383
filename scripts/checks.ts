/**
 * `npm test`: runs every check, even if an earlier one failed. Types come first, alone, since the build writes the same
 * type files; then checks of the code run in parallel with both builds, and after them those of the built sites. The
 * last lines say how each went, and name what failed.
 */
import { spawn } from "node:child_process";
import { printTable } from "./lib/print-table";

/** The name of its npm script. */
interface Check {
  readonly name: string;
  /** Earlier checks that must have passed. */
  readonly needs?: readonly string[];
}

const TYPES: Check = { name: "types" };
const OF_THE_CODE: readonly Check[] = [
  { name: "lint" },
  { name: "unused" },
  { name: "dependencies" },
  { name: "unit" },
];
const BUILD: Check = { name: "build:tested" };
const BUILD_FIXTURES: Check = { name: "build:fixtures" };
const OF_THE_SITES: readonly Check[] = [
  { name: "e2e", needs: [BUILD.name, BUILD_FIXTURES.name] },
  { name: "budget", needs: [BUILD.name] },
];

type Outcome = "ok" | "FAILED" | "not run";

interface Result {
  readonly outcome: Outcome;
  readonly ms: number;
}

const results = new Map<string, Result>();

/** @param told whether the check's output is printed as it comes, or in one piece when the check has ended */
async function run({ name, needs = [] }: Check, told: "at once" | "at the end"): Promise<void> {
  const begun = performance.now();
  const end = (outcome: Outcome) => results.set(name, { outcome, ms: performance.now() - begun });
  if (needs.some((other) => results.get(other)?.outcome !== "ok")) return void end("not run");
  const heading = `\n── ${name} ──`;
  if (told === "at once") console.log(heading);
  const output = told === "at once" ? "inherit" : "pipe";
  const check = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", output, output] });
  const said: Buffer[] = [];
  for (const stream of [check.stdout, check.stderr]) stream?.on("data", (data: Buffer) => said.push(data));
  const code = await new Promise((resolve) => check.on("close", resolve));
  if (told === "at the end") console.log(`${heading}\n${Buffer.concat(said)}`);
  end(code === 0 ? "ok" : "FAILED");
}

async function inOrder(checks: readonly Check[], told: "at once" | "at the end"): Promise<void> {
  for (const check of checks) await run(check, told);
}

await run(TYPES, "at once");
await Promise.all([inOrder(OF_THE_CODE, "at the end"), run(BUILD, "at once"), run(BUILD_FIXTURES, "at the end")]);
await inOrder(OF_THE_SITES, "at once");

const rows = [...results].map(([name, { ms, outcome }]) => [name, `${(ms / 1000).toFixed(0)} s`, outcome]);
console.log();
printTable(rows, [1]);
const failed = [...results].flatMap(([name, { outcome }]) => (outcome === "FAILED" ? [name] : []));
if (failed.includes("e2e"))
  console.log("pictures and traces of what failed: test-results/ (npx playwright show-trace FILE)");
console.log(failed.length > 0 ? `FAILED: ${failed.map((name) => `npm run ${name}`).join(", ")}` : "All checks passed.");
process.exitCode = failed.length > 0 ? 1 : 0;
