import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHex } from '../testing/arbitraries.ts';
import { hexFromOklch, oklchFromHex } from './oklch.ts';

test('agrees with the published coordinates of sRGB red and blue', () => {
  expect(oklchFromHex('#ff0000').lightness).toBeCloseTo(0.628, 3);
  expect(oklchFromHex('#ff0000').chroma).toBeCloseTo(0.2577, 3);
  expect(oklchFromHex('#ff0000').hue).toBeCloseTo(29.23, 1);
  expect(oklchFromHex('#0000ff').lightness).toBeCloseTo(0.452, 3);
});

test('every colour survives the way there and back', () => {
  fc.assert(fc.property(anyHex, (hex) => hexFromOklch(oklchFromHex(hex)) === hex));
});

test('a colour that no screen can show keeps its lightness and gives up chroma', () => {
  const shown = oklchFromHex(hexFromOklch({ lightness: 0.9, chroma: 0.4, hue: 264 }));

  expect(shown.lightness).toBeCloseTo(0.9, 2);
  expect(shown.chroma).toBeLessThan(0.1);
});
