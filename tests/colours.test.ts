/**
 * The palette by day and by night: WCAG 2.2 contrasts (1.4.3 for text, 1.4.11 for the rest), and whether readers with
 * one kind of cone missing can distinguish the three kinds of places.
 */
import { readFileSync } from "node:fs";
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";

const FILE = "components/kit/tokens.css";

/** Contrast ratios of WCAG level AA, and a CIEDE2000 difference that is obvious at a glance. */
const TEXT = 4.5;
const NOT_TEXT = 3;
const TOLD_APART = 15;

const ON_PAPER = ["--paper", "--panel"].flatMap((ground) =>
  ["--ink", "--ink-soft", "--accent"].map((ink) => [ink, ground] as const),
);
const TEXTS = [
  ...ON_PAPER,
  ["--ink", "--mark"],
  ["--ink", "--mark-soft"],
  ["--map-name", "--map-land"],
  ["--map-name", "--map-halo"],
  ["--line-ink", "--map-land"], // The Durand Line's name is written beside it.
] as const;
const SHAPES = [
  ["--line-ink", "--map-land"],
  ["--area-ink", "--map-land"],
  ["--point-fill", "--map-land"],
  ["--point-fill", "--map-sea"],
  ["--focus", "--paper"],
  ["--focus", "--map-land"],
] as const;
const KINDS = [
  ["--line-ink", "--area-fill"],
  ["--line-ink", "--point-fill"],
  ["--area-fill", "--point-fill"],
] as const;
const READERS = {
  "every cone": (color: Color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

type Scheme = "light" | "dark";
type Tokens = ReadonlyMap<string, string>;

interface Block {
  /** The selector and the at-rules around it, from the outside in. */
  readonly preludes: readonly string[];
  readonly declarations: string;
}

/** The innermost blocks of a style sheet, in its order. */
function blocksOf(css: string): readonly Block[] {
  const open: string[] = [];
  const blocks: Block[] = [];
  const parts = css.replace(/\/\*.*?\*\//gsu, "").matchAll(/(?<text>[^{}]*)(?<brace>[{}])/gu);
  for (const { groups } of parts) {
    const { text = "", brace } = groups ?? {};
    if (brace === "{") open.push(text.slice(text.lastIndexOf(";") + 1).trim());
    else {
      if (text.trim()) blocks.push({ preludes: [...open], declarations: text });
      open.pop();
    }
  }
  return blocks;
}

/**
 * Which palette a block belongs to: the dark one when its selector or a media query around it says so, whatever the
 * selector is; null for blocks that only apply to paper or the like. `:not([data-theme="dark"])` doesn't say dark.
 */
function schemeOf({ preludes }: Block): Scheme | null {
  const said = preludes.map((prelude) => prelude.replace(/:not\([^()]*\)/gu, ""));
  if (said.some((prelude) => /\bdark\b/u.test(prelude))) return "dark";
  const otherwise = said.some((prelude) => prelude.startsWith("@media") && !/\blight\b/u.test(prelude));
  return otherwise ? null : "light";
}

/** The custom properties of a palette; the dark one inherits those of the light one that it doesn't redefine. */
function tokensOf(css: string, scheme: Scheme): Tokens {
  const layers: readonly Scheme[] = scheme === "dark" ? ["light", "dark"] : ["light"];
  const declarations = layers.flatMap((layer) =>
    blocksOf(css)
      .filter((block) => schemeOf(block) === layer)
      .flatMap((block) => Array.from(block.declarations.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/gu))),
  );
  return new Map(declarations.map(([, name = "", value = ""]) => [name, sideOf(value.trim(), scheme)]));
}

/** The part of `light-dark(#fff, #000)` for a scheme; any other value is returned unchanged. */
function sideOf(value: string, scheme: Scheme): string {
  const { light, dark } = /^light-dark\((?<light>.+),(?<dark>.+)\)$/su.exec(value)?.groups ?? {};
  return (scheme === "dark" ? dark : light)?.trim() ?? value;
}

/** @throws Error that names a token which is missing or isn't a colour */
function colorOf(tokens: Tokens, name: string): Color {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`${FILE}: ${name} is not declared`);
  const [, other] = /^var\((--[\w-]+)\)$/u.exec(value) ?? [];
  if (other) return colorOf(tokens, other);
  const color = parse(value);
  if (!color)
    throw new Error(`${FILE}: ${name}: ${value} is no colour; write it as #rrggbb or light-dark(#rrggbb, #rrggbb)`);
  return color;
}

const css = readFileSync(FILE, "utf8");

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  const tokens = tokensOf(css, scheme);
  const contrast = (a: string, b: string) => wcagContrast(colorOf(tokens, a), colorOf(tokens, b));

  it.each(TEXTS)("text: %s on %s", (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(SHAPES)("shape: %s on %s", (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(NOT_TEXT);
  });

  describe.each(Object.entries(READERS))("kinds of places, %s", (_, seenBy) => {
    it.each(KINDS)("%s is not %s", (a, b) => {
      const difference = differenceCiede2000()(seenBy(colorOf(tokens, a)), seenBy(colorOf(tokens, b)));
      expect(difference).toBeGreaterThanOrEqual(TOLD_APART);
    });
  });
});

describe("where a palette is declared", () => {
  const ink = (sheet: string, scheme: Scheme) => tokensOf(`:root { --ink: black } ${sheet}`, scheme).get("--ink");

  it.each([
    "@media (prefers-color-scheme: dark) { :root { --ink: white } }",
    '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --ink: white } }',
    ':root[data-theme="dark"] { --ink: white; }',
    ":root { --ink: light-dark(black, white) }",
  ])("%s", (sheet) => {
    expect(ink(sheet, "dark")).toBe("white");
    expect(ink(sheet, "light")).toBe("black");
  });

  it.each([
    "@media print { :root { --ink: white } }",
    "/* dark */ @media (prefers-contrast: more) { :root { --ink: white } }",
  ])("not for the screen at night: %s", (sheet) => {
    expect(ink(sheet, "dark")).toBe("black");
  });
});
