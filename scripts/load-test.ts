/**
 * `npm run load [-- SECONDS]`: 500 connections send requests without pause for 30 seconds (or SECONDS), first to our
 * server, then to nginx. Exits 1 if our server leaves a request unanswered or gives a wrong answer.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon, { type Result } from "autocannon";
import { findNginx, startNginx } from "./hosting/start-nginx";
import { freePort } from "./lib/free-port";
import { printTable } from "./lib/print-table";
import { PLACE, STORY } from "./lib/sample-pages";

const CONNECTIONS = 500;
const seconds = Number(process.argv[2] ?? 30);

/** Our own files that a page's HTML refers to: styles, script, fonts, icons, the map's ground. */
const named = readFileSync(`out${PLACE}index.html`, "utf8").matchAll(/"(\/(?:_next\/static|map)\/[^"]+\.[a-z0-9]+)"/gu);

const UNKNOWN = "an unknown address";
const WORK: Readonly<Record<string, readonly string[]>> = {
  "a place's page": [PLACE],
  "the page and its files": [PLACE, ...new Set([...named].map(([, path = ""]) => path))],
  [UNKNOWN]: [`${STORY}atlantis/`],
};

interface Running {
  readonly name: string;
  readonly port: number;
  readonly stop: () => void;
}

async function startOurs(): Promise<Running> {
  const port = await freePort();
  const server = spawn(process.execPath, [...process.execArgv, "scripts/serve.ts"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((ready) => server.stdout.once("data", ready));
  return { name: "npm start", port, stop: () => server.kill() };
}

async function startTheOther(): Promise<Running | null> {
  const command = findNginx();
  if (!command) {
    console.log("nginx is not installed, so ours stands alone (`apt install nginx-light` has it)");
    return null;
  }
  const port = await freePort();
  const { stop } = await startNginx(command, resolve("out"), port);
  return { name: "nginx", port, stop };
}

const load = (port: number, paths: readonly string[]): Promise<Result> =>
  autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: seconds,
    // gzip only, to be fair: nginx here has no module for Brotli. So both compress each answer.
    headers: { "Accept-Encoding": "gzip" },
    requests: paths.map((path) => ({ path })),
  });

/** @returns the number of requests without an answer, or with an unexpected status */
function wrong(result: Result, status: 200 | 404): number {
  const { errors, timeouts, non2xx, "2xx": good, "4xx": notFound } = result;
  return errors + timeouts + (status === 200 ? non2xx : good + non2xx - notFound);
}

const rows: string[][] = [["", "server", "answers/s", "MB/s", "median", "slowest 1 %", "wrong"]];
let good = true;
for (const start of [startOurs, startTheOther]) {
  const server = await start();
  if (!server) continue;
  for (const [what, paths] of Object.entries(WORK)) {
    const result = await load(server.port, paths);
    const mistakes = wrong(result, what === UNKNOWN ? 404 : 200);
    if (start === startOurs && mistakes > 0) good = false;
    rows.push([
      what,
      server.name,
      result.requests.average.toFixed(0),
      (result.throughput.average / 1e6).toFixed(1),
      `${result.latency.p50} ms`,
      `${result.latency.p99} ms`,
      String(mistakes),
    ]);
    await sleep(1000);
  }
  server.stop();
}
printTable(rows, [2, 3, 4, 5, 6]);
process.exitCode = good ? 0 : 1;
