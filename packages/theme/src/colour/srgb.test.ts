import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHex } from '../testing/arbitraries.ts';
import { contrast, hexFromRgb, rgbFromHex } from './srgb.ts';

test('contrast matches the worked values of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('contrast does not depend on which of the two is the text', () => {
  fc.assert(fc.property(anyHex, anyHex, (one, other) => contrast(one, other) === contrast(other, one)));
});

test('refuses what is not six hexadecimal digits', () => {
  for (const text of ['#fff', 'red', '#12345g', '#1234567', '#ffffff;', ' #ffffff', '#ffffff\n']) {
    expect(() => rgbFromHex(text), text).toThrow('a colour is #');
  }
});

test('cuts channels that leave the gamut', () => {
  expect(hexFromRgb([-0.2, 0.5, 1.7])).toBe('#0080ff');
});
