import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halden, liana, marigold } from '../presets.ts';
import { anyHex } from '../testing/arbitraries.ts';
import { resolveTheme } from '../theme.ts';
import { themeCss } from './theme-css.ts';

const sheet = themeCss(resolveTheme(liana)).css;

test('gives both schemes, and lets an explicit choice win over the device', () => {
  expect(sheet).toContain('@media screen and (prefers-color-scheme:dark){:root:not([data-scheme="light"]){color-scheme:dark;');
  expect(sheet).toContain('@media screen{:root[data-scheme="dark"]{color-scheme:dark;');
});

test('a theme that is light by default stays light on a dark device', () => {
  expect(themeCss(resolveTheme(liana, marigold)).css).not.toContain('prefers-color-scheme');
});

test('paper is light: every dark rule is for screens', () => {
  const dark = themeCss({ ...resolveTheme(liana), scheme: 'dark' })
    .css.split('\n')
    .filter((rule) => rule.includes('color-scheme:dark'));

  expect(dark).toHaveLength(2);
  for (const rule of dark) expect(rule).toMatch(/^@media screen/);
});

test('reduced motion sets every duration to nothing', () => {
  expect(sheet).toContain('@media (prefers-reduced-motion:reduce){:root{--liana-quick:0ms;--liana-calm:0ms;--liana-slow:0ms;}}');
});

test('density scales space and leaves touch targets alone', () => {
  const dense = themeCss(resolveTheme(liana, halden)).css;

  expect(dense).toContain('--liana-space-4:14.4px;');
  expect(dense).toContain('--liana-target:48px;');
});

test('a display face without tabular figures never sets figures', () => {
  const { css } = themeCss({ ...resolveTheme(liana), display: 'Didone' });

  expect(css).toMatch(/--liana-font-display:Didot/);
  expect(css).toMatch(/--liana-font-figures:system-ui/);
});

test('on a shadow host the scheme is a condition of the host', () => {
  const { css } = themeCss(resolveTheme(liana, marigold), { selector: ':host' });

  expect(css).toContain(':host([data-scheme="dark"]){');
});

test('E13: on a shadow host no length hangs on the root size of the page around it', () => {
  expect(themeCss(resolveTheme(liana), { selector: ':host' }).css).not.toMatch(/\drem/);
  expect(sheet).toContain('--liana-text-sm:0.875rem;');
});

test('refuses a selector that could open a rule of its own', () => {
  for (const selector of ['a{}b', ':root,*', 'x}', '@media', '', '[a="]"]{']) {
    expect(() => themeCss(resolveTheme(liana), { selector }), selector).toThrow('one simple selector');
  }
});

test('the hash names the sheet: the same for the same theme, another for another brand', () => {
  const hashOf = (brand: `#${string}`) => themeCss({ ...resolveTheme(liana), brand }).hash;

  fc.assert(
    fc.property(anyHex, anyHex, (one, other) => (hashOf(one) === hashOf(other)) === (one === other)),
    { numRuns: 30 },
  );
  expect(hashOf('#0e5b4a')).toMatch(/^[0-9a-f]{16}$/);
});
