import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../../entrypoints/marks.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

/** The ground of a layer, which is opaque: what lies below it does not matter. */
function groundOf(layer: string): Colour {
  const rule = new RegExp(`::highlight\\(${layer}\\) \\{\\s*background-color: #(..)(..)(..) !important`);
  return rule
    .exec(css)!
    .slice(1)
    .map((part) => Number.parseInt(part, 16)) as unknown as Colour;
}

/** Relative luminance. Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .map((part) => part / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Risk, sharing, sensitive; their words; the clause that was asked for. */
const LAYERS = ['n1', 'n2', 'n3', 'n9', 'n8', 'n4', 'n5'];

describe.each([
  ['light', '', [51, 51, 51]],
  ['dark', 'd', [230, 230, 230]],
] as const)('words on a %s page', (_, suffix, text) => {
  it.each(LAYERS)('stay legible on %s', (layer) => {
    expect(contrast(text, groundOf(layer + suffix))).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(['', 'd'])('the words for which a clause is marked%s', (suffix) => {
  it.each([
    ['n1', 'n9'],
    ['n2', 'n8'],
    ['n3', 'n4'],
  ])('stand out from it: %s, %s', (clause, words) => {
    expect(contrast(groundOf(clause + suffix), groundOf(words + suffix))).toBeGreaterThan(1.15);
  });
});
