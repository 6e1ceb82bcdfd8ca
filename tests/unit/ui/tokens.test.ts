import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const colours = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
const THEMES = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** Relative luminance. Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const GROUNDS = ['paper', 'card', 'hover'];
const TEXT = [
  ...['ink', 'ink-2', 'sensitive', 'sharing', 'risk', 'good', 'silent'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...['sensitive', 'sharing', 'risk', 'good', 'silent'].map((kind) => [kind, `${kind}-soft`] as const),
  ['ink', 'sensitive-soft'] as const,
  ['ink', 'sharing-soft'] as const,
  ['accent-ink', 'accent'] as const,
  ['accent-ink', 'accent-hover'] as const,
  ['paper', 'ink'] as const,
];
/** What is no text but has to be seen: edges of fields, focus. */
const SHAPES = ['edge', 'focus', 'accent'].flatMap((shape) =>
  ['paper', 'card'].map((ground) => [shape, ground] as const),
);

describe.each(Object.entries(THEMES))('colours, %s', (_name, theme) => {
  it.each(TEXT)('%s on %s can be read', (ink, ground) => {
    expect(contrast(theme[ink]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s can be seen', (shape, ground) => {
    expect(contrast(theme[shape]!, theme[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const sheets = ['tokens', 'base', 'card', 'rows', 'quote', 'empty-state', 'search'].map((name) => `${name}.css`);

  it.each(sheets)('%s has no size that follows the page', (name) => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../../src/ui', name), 'utf8');
    expect(text).not.toMatch(/\d(?:rem|em)\b/);
  });
});
