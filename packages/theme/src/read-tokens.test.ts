import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeCss } from './css/theme-css.ts';
import { liana, marigold } from './presets.ts';
import { readThemeTokens } from './read-tokens.ts';
import { resolveTheme } from './theme.ts';
import type { ThemeTokens } from './tokens.ts';

const problemsOf = (input: unknown) => {
  const reading = readThemeTokens(input);
  return reading.ok ? [] : reading.problems;
};

test('the presets pass as they are', () => {
  expect(readThemeTokens(marigold)).toEqual({ ok: true, tokens: marigold });
});

test('a layer may say nothing at all', () => {
  expect(readThemeTokens({})).toEqual({ ok: true, tokens: {} });
});

test.each([
  ['a group that is not a tenant’s to set', { spacing: {} }, { path: '', code: 'unknown-token' }],
  ['a colour of the cost', { color: { 'chart-interest': marigold.color!.brand } }, { path: 'color', code: 'unknown-token' }],
  ['a colour as text', { color: { brand: 'red' } }, { path: 'color.brand', code: 'wrong-shape' }],
  [
    'a reference to another token',
    { color: { brand: { $type: 'color', $value: '{color.x}' } } },
    { path: 'color.brand.$value', code: 'wrong-shape' },
  ],
  [
    'a radius over 22',
    { radius: { base: { $type: 'dimension', $value: { value: 23, unit: 'px' } } } },
    { path: 'radius.base.$value.value', code: 'out-of-range' },
  ],
  [
    'a radius in another unit',
    { radius: { base: { $type: 'dimension', $value: { value: 2, unit: 'vw' } } } },
    { path: 'radius.base.$value.unit', code: 'not-on-the-list' },
  ],
  [
    'a face that is not on the list',
    { font: { sans: { $type: 'fontFamily', $value: 'Comic Sans' } } },
    { path: 'font.sans.$value', code: 'not-on-the-list' },
  ],
  [
    'an inherited name as a face',
    { font: { sans: { $type: 'fontFamily', $value: 'constructor' } } },
    { path: 'font.sans.$value', code: 'not-on-the-list' },
  ],
])('names the path of %s', (_what, input, problem) => {
  expect(problemsOf(input)).toContainEqual(problem);
});

test.each([
  ['dark', [0.2, 0.2, 0.2], 'paper-too-dark'],
  ['strong', [1, 0.95, 0.6], 'paper-too-strong'],
])('refuses a paper that is too %s to be paper', (_what, components, code) => {
  const paper = { $type: 'color', $value: { colorSpace: 'srgb', components } };

  expect(problemsOf({ color: { paper } })).toContainEqual({ path: 'color.paper.$value.components', code });
});

describe('A29: nothing that a tenant sends can leave the grammar of the CSS', () => {
  const ESCAPES = [
    'url(',
    '@import',
    ';',
    '}',
    '{',
    'var(',
    'expression(',
    '/*',
    '\\',
    '<',
    '"',
    '\n',
    '#fff;}',
    'red',
    '0 }a{',
    'System UI;}',
  ];
  const hostileText = fc.oneof(
    fc.constantFrom(...ESCAPES),
    fc.tuple(fc.string(), fc.constantFrom(...ESCAPES), fc.string()).map((parts) => parts.join('')),
    fc.constantFrom(...ESCAPES).map((ending) => `#0e5b4a${ending}`),
  );
  const hostileValue = fc.oneof(
    hostileText,
    fc.double(),
    fc.anything(),
    fc.constantFrom(2, 0, 22, 'pill', 'dense', 'System UI', 'px', 'srgb', 'dark'),
  );
  const leaf = (shape: object) => fc.record(shape as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });
  const hostileColour = leaf({
    $type: fc.constantFrom('color', '@'),
    $value: leaf({
      colorSpace: fc.constant('srgb'),
      components: fc.oneof(fc.tuple(fc.double(), fc.double(), fc.double()), hostileValue),
      hex: hostileText,
    }),
  });
  const hostileTokens = leaf({
    color: leaf({ brand: hostileColour, paper: hostileColour }),
    radius: leaf({
      base: leaf({
        $type: fc.constant('dimension'),
        $value: leaf({ value: hostileValue, unit: fc.oneof(fc.constant('px'), hostileText) }),
      }),
    }),
    font: leaf({ sans: leaf({ $type: fc.constant('fontFamily'), $value: hostileValue }), display: hostileValue }),
    $extensions: leaf({ 'dev.liana.theme': leaf({ density: hostileValue, buttonShape: hostileValue, scheme: hostileValue }) }),
    '--liana-text:red': hostileValue,
  });

  /** A complete, valid document with one leaf replaced: the mutant that is hardest to notice. */
  const mutant = fc
    .tuple(fc.constantFrom('brand', 'paper', 'radius', 'unit', 'sans', 'display', 'density', 'shape', 'scheme', 'hex'), hostileValue)
    .map(([at, value]) => {
      const put = (place: string, otherwise: unknown) => (at === place ? value : otherwise);
      return {
        color: {
          brand: { $type: 'color', $value: { colorSpace: 'srgb', components: put('brand', [0.1, 0.4, 0.3]), hex: put('hex', '#1a664d') } },
          paper: { $type: 'color', $value: { colorSpace: 'srgb', components: put('paper', [1, 1, 1]) } },
        },
        radius: { base: { $type: 'dimension', $value: { value: put('radius', 10), unit: put('unit', 'px') } } },
        font: {
          sans: { $type: 'fontFamily', $value: put('sans', 'System UI') },
          display: { $type: 'fontFamily', $value: put('display', 'Old Style') },
        },
        $extensions: {
          'dev.liana.theme': { density: put('density', 'calm'), buttonShape: put('shape', 'pill'), scheme: put('scheme', 'system') },
        },
      };
    });

  const CONDITION = '(?:\\[data-scheme="dark"\\]|:not\\(\\[data-scheme="light"\\]\\))?';
  const MEDIA = '(?:screen|screen and \\(prefers-color-scheme:dark\\)|\\(prefers-reduced-motion:reduce\\))';
  const RULE = new RegExp(`^(?:@media ${MEDIA}\\{:root${CONDITION}\\{([^{}]+)\\}\\}|:root\\{([^{}]+)\\})$`);
  const DECLARATION =
    /^(?:--liana-[a-z0-9-]+|color-scheme):(?:#[0-9a-f]{6}|cubic-bezier\(\.2, 0, 0, 1\)|[\w. ,"-]+|(?:[\d.px ,]|rgb\([\d. ]+\/ [\d.]+\))+)$/;

  const isWithinGrammar = (css: string) =>
    css.split('\n').every((rule) => {
      const block = RULE.exec(rule);
      return (
        block !== null &&
        (block[1] ?? block[2])!
          .replace(/;$/, '')
          .split(';')
          .every((declaration) => DECLARATION.test(declaration))
      );
    });

  const staysInGrammar = (input: unknown) => {
    const reading = readThemeTokens(input);
    if (!reading.ok) return true;
    const { css } = themeCss(resolveTheme(liana, reading.tokens));
    return isWithinGrammar(css) && !/url\(|var\(|expression|import|\\|</i.test(css);
  };

  test('the grammar of the test does describe the sheet, and does notice an escape', () => {
    const { css } = themeCss(resolveTheme(liana, marigold));

    expect(isWithinGrammar(css)).toBe(true);
    for (const escaped of ['url(x)', 'var(--x)', 'red;}body{x:y', '#fff', '#ffffff}@import "x";{']) {
      expect(isWithinGrammar(css.replace('#a8431c', escaped)), escaped).toBe(false);
    }
  });

  test('20,000 hostile documents', () => {
    fc.assert(fc.property(fc.oneof(mutant, hostileTokens), staysInGrammar), { numRuns: 20_000 });
  }, 60_000);

  test('a theme that skipped the reading is refused where it is resolved', () => {
    const forged = {
      color: { brand: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, '0;}'] } } },
    } as unknown as ThemeTokens;

    expect(() => resolveTheme(forged)).toThrow('does not fit at color.brand.$value.components');
  });
});
