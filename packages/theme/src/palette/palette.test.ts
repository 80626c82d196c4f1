import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexFromOklch, oklchFromHex } from '../colour/oklch.ts';
import { contrast, type Hex } from '../colour/srgb.ts';
import { halden, liana, marigold } from '../presets.ts';
import { approvedPalettes } from '../testing/approved-palettes.ts';
import { anyHex, anyPaper } from '../testing/arbitraries.ts';
import { resolveTheme } from '../theme.ts';
import { contrastReport } from './contrast-report.ts';
import { palette } from './palette.ts';
import { colourRoles } from './roles.ts';

/** Distance in OKLab; two fields side by side look different from about 0.02. */
function difference(one: Hex, other: Hex): number {
  const inOklab = (hex: Hex) => {
    const { lightness, chroma, hue } = oklchFromHex(hex);
    return [lightness, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  };
  const target = inOklab(other);
  return Math.hypot(...inOklab(one).map((part, index) => part - target[index]!));
}

describe.each(Object.entries({ liana, halden, marigold }))('%s', (name, tokens) => {
  test.each(['light', 'dark'] as const)('derives the approved %s palette to within what the eye tells apart', (scheme) => {
    const approved = approvedPalettes[name as keyof typeof approvedPalettes][scheme];

    const derived = palette(resolveTheme(liana, tokens), scheme);

    for (const role of colourRoles) expect(difference(derived[role], approved[role]), role).toBeLessThan(0.015);
  });
});

test.each([
  ['liana', '#0e5b4a'],
  ['halden', '#16181a'],
  ['ambra, bright yellow', '#ffcf1a'],
  ['marigold', '#a8431c'],
  ['voltra, neon', '#c6f135'],
  ['solea, violet', '#6a45d8'],
] as const)('every contrast bar holds for %s', (_name, brand) => {
  expect(contrastReport({ brand }).filter((pair) => !pair.holds)).toEqual([]);
});

test('every contrast bar holds for any brand on any paper', () => {
  const failures = (brand: Hex, paper: Hex | undefined) => contrastReport({ brand, paper }).filter((pair) => !pair.holds);

  fc.assert(
    fc.property(anyHex, fc.option(anyPaper, { nil: undefined }), (brand, paper) => {
      expect(failures(brand, paper)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the brand fills buttons untouched by day, whatever it is', () => {
  fc.assert(
    fc.property(anyHex, (brand) => palette({ brand }, 'light').accent === brand),
    { numRuns: 50 },
  );
});

test('a yellow brand keeps its fill and gets an edge and a text tone that can be seen', () => {
  const { accent, 'accent-edge': edge, 'accent-text': text, surface } = palette({ brand: '#ffcf1a' }, 'light');

  expect(accent).toBe('#ffcf1a');
  expect(contrast(edge, surface)).toBeGreaterThanOrEqual(3);
  expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.9);
});

test('a brand that is nearly black is nearly white by night, and looks nothing like a button that is switched off', () => {
  const ink = fc.record({
    lightness: fc.double({ min: 0, max: 0.39, noNaN: true }),
    chroma: fc.double({ min: 0, max: 0.035, noNaN: true }),
  });

  fc.assert(
    fc.property(ink, fc.integer({ min: 0, max: 359 }), (tone, hue) => {
      const night = palette({ brand: hexFromOklch({ ...tone, hue }) }, 'dark');
      expect(contrast(night.accent, night['surface-sunken'])).toBeGreaterThanOrEqual(12);
      expect(contrast(night.accent, night['line-strong'])).toBeGreaterThanOrEqual(3);
      expect(contrast(night['accent-text'], night['text-muted'])).toBeGreaterThanOrEqual(2);
      expect(contrast(night['on-accent'], night.accent)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 80 },
  );
});

test('no brand softens the cost: it is drawn in the colour of the text', () => {
  fc.assert(
    fc.property(anyHex, (brand) => {
      const { text, 'chart-interest': interest, 'chart-fee': fee } = palette({ brand }, 'light');
      return interest === text && fee === text;
    }),
    { numRuns: 50 },
  );
});

test('the report names what was repaired and what the brand alone would have given', () => {
  const pair = contrastReport({ brand: '#ffcf1a' }).find(
    ({ scheme, role, on }) => scheme === 'light' && role === 'accent-text' && on === 'surface',
  );

  expect(pair).toMatchObject({ holds: true, required: 4.9, repairedFrom: { colour: '#ffcf1a' } });
  expect(pair!.repairedFrom!.ratio).toBeLessThan(1.5);
});

test('a brand that holds is reported as it is', () => {
  expect(contrastReport({ brand: '#0e5b4a' }).filter((pair) => pair.scheme === 'light' && pair.repairedFrom)).toEqual([]);
});
