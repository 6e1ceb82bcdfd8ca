import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../../entrypoints/marks.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

/** The ground that a layer lays over what is below it. */
function over(below: Colour, layer: string): Colour {
  const rule = new RegExp(`::highlight\\(${layer}\\) \\{\\s*background-color: rgb\\((\\d+) (\\d+) (\\d+) / (\\d+)%\\)`);
  const [red, green, blue, percent] = rule.exec(css)!.slice(1).map(Number) as [number, number, number, number];
  const mix = (own: number, other: number) => (own * percent + other * (100 - percent)) / 100;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
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

/** Kinds in the order in which they are painted, each with the layer of its words. */
const KINDS = [
  ['n1', 'n9'],
  ['n2', 'n8'],
  ['n3', 'n4'],
] as const;
const SUBSETS = [1, 2, 3, 4, 5, 6, 7].map((bits) => KINDS.filter((_, at) => bits & (1 << at)));

describe.each([
  ['light', '', [51, 51, 51], [255, 255, 255]],
  ['dark', 'd', [230, 230, 230], [22, 24, 29]],
] as const)('words on a %s page', (_, suffix, text, ground) => {
  it.each(SUBSETS)('stay legible whatever marks lie over each other', (...kinds) => {
    let below: Colour = ground;
    for (const [kind] of kinds) below = over(below, kind + suffix);
    expect(contrast(text, below)).toBeGreaterThanOrEqual(4.5);
    for (const [, words] of kinds) {
      below = over(below, words + suffix);
      expect(contrast(text, below)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
