import fc from 'fast-check';
import { hexFromOklch } from '../colour/oklch.ts';
import { type Hex, hexFromRgb } from '../colour/srgb.ts';

/** Any of the 16.7 million colours. */
export const anyHex: fc.Arbitrary<Hex> = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map(([red, green, blue]) => hexFromRgb([red / 255, green / 255, blue / 255]));

/** Any sheet that the grammar admits: light and quiet. */
export const anyPaper: fc.Arbitrary<Hex> = fc
  .record({
    lightness: fc.double({ min: 0.922, max: 1, noNaN: true }),
    chroma: fc.double({ min: 0, max: 0.038, noNaN: true }),
    hue: fc.integer({ min: 0, max: 359 }),
  })
  .map(hexFromOklch);
