import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light, dark] = tokens.split('@media (prefers-color-scheme: dark)').map(coloursIn);

/** `--name: #rrggbb` of a piece of CSS. */
function coloursIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

/** Text colour and what it stands on, in every pairing of the sheet. */
const TEXT = ['ink/ground', 'ink/plane', 'soft/ground', 'soft/plane', 'on-sign/sign', 'on-bar/bar', 'ground/ink'];
/** Edges of controls and shapes that carry meaning. */
const SHAPES = ['edge/ground', 'edge/plane', 'sign/bar', 'ink/ground'];

describe.each([
  ['light', { ...light }],
  ['dark', { ...light, ...dark }],
])('colours in %s', (_, colours) => {
  test.each(TEXT)('text %s has a contrast of at least 7', (pair) => {
    const [text, behind] = pair.split('/') as [string, string];
    expect(contrast(colours[text]!, colours[behind]!)).toBeGreaterThanOrEqual(7);
  });
  test.each(SHAPES)('shape %s has a contrast of at least 3', (pair) => {
    const [shape, behind] = pair.split('/') as [string, string];
    expect(contrast(colours[shape]!, colours[behind]!)).toBeGreaterThanOrEqual(3);
  });
});

test('the formula gives 21 for black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));
