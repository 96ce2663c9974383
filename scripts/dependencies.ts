/**
 * `npm run dependencies`: checks the packages that the project uses. Exits 1 for a licence that isn't allowed, a
 * version that isn't exact, a deprecated package, or one with a known vulnerability of high severity or worse.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import satisfies from "spdx-satisfies";

/** Licences that let anyone use, change and pass on what we build. */
const ALLOWED = [
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-3.0", "CC-BY-4.0", "CC0-1.0"],
  ...["ISC", "MIT", "MPL-2.0", "OFL-1.1", "Unicode-3.0", "Unlicense", "Zlib"],
];

/** Packages whose licence someone has looked at: the licence's name as in the package, and why it is accepted. */
const LOOKED_AT: readonly { readonly name: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    name: /^(?:@react-leaflet\/core|react-leaflet)$/u,
    licence: "Hippocratic-2.1",
    why: "MIT's freedoms, except for uses against human rights",
  },
  {
    name: /^@img\/sharp-/u,
    licence: "LGPL-3.0-or-later",
    why: "a library that Next may call while building; nothing of it is in the site",
  },
  { name: /^(?:@turf\/)?jsts$/u, licence: "(EDL-1.0 OR EPL-1.0)", why: "EDL-1.0 is BSD-3-Clause by another name" },
  { name: /^splaytree-ts$/u, licence: "BDS-3-Clause", why: "BSD-3-Clause, mistyped" },
  { name: /^arc$/u, licence: "none", why: "its LICENSE.md is BSD-2-Clause" },
  { name: /^parse-cache-control$/u, licence: "none", why: "its LICENSE is BSD-3-Clause" },
  { name: /^duck$/u, licence: "BSD", why: "its LICENSE is BSD-2-Clause" },
  { name: /^format$/u, licence: "none", why: "its package.json says MIT in an older way" },
];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly deprecated?: string;
}

const lock: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const packages = Object.entries(lock)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({
    ...locked,
    name: path.replace(/^.*node_modules\//u, ""),
    licence: locked.license ?? "none",
  }));

function allows(name: string, licence: string): boolean {
  if (LOOKED_AT.some((known) => known.name.test(name) && licence.includes(known.licence))) return true;
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    // Not a valid SPDX expression.
    return false;
  }
}

function licenceProblems(): string[] {
  return packages
    .filter(({ name, licence }) => !allows(name, licence))
    .map(
      ({ name, version, licence }) =>
        `${name}@${version}: licence '${licence}' is not allowed (scripts/dependencies.ts)`,
    );
}

function versionProblems(): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.entries<string>({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))
    .map(([name, version]) => `${name}: '${version}' is not an exact version`);
}

function givenUp(): string[] {
  return packages
    .filter(({ deprecated }) => deprecated)
    .map(({ name, version, deprecated }) => `${name}@${version} is given up by its authors: ${deprecated}`);
}

/** @returns known vulnerabilities; null if the registry can't be asked */
function holes(): string[] | null {
  const ask = () => {
    try {
      return execFileSync("npm", ["audit", "--json", "--audit-level=high"], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      // npm exits with an error if it finds vulnerabilities.
      return (error as { stdout: string }).stdout;
    }
  };
  const { vulnerabilities } = JSON.parse(ask() || "{}");
  if (!vulnerabilities) return null;
  return Object.values<{ name: string; severity: string; range: string }>(vulnerabilities)
    .filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ name, severity, range }) => `${name} ${range} has a known hole (${severity}): npm audit tells more`);
}

const production = packages.filter(({ dev }) => !dev);
const direct = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
console.log(
  `${direct.length} production dependencies, ${production.length} packages with theirs; ${packages.length} with those of the tests`,
);
for (const { name, licence, why } of LOOKED_AT) {
  const [first, ...others] = packages.filter((p) => name.test(p.name) && p.licence.includes(licence));
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  if (first) console.log(`  ${first.name}${more}: licence '${licence}': ${why}`);
}
const known = holes();
if (!known) console.log("known holes: NOT CHECKED, the registry doesn't answer `npm audit`");
const problems = [...licenceProblems(), ...versionProblems(), ...givenUp(), ...(known ?? [])];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
