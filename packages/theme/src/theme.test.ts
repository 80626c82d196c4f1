import { expect, test } from 'vitest';
import { colourToken, halden, liana, marigold } from './presets.ts';
import { resolveTheme } from './theme.ts';

test('an inner layer replaces what it names and inherits the rest', () => {
  expect(resolveTheme(liana, halden)).toEqual({
    brand: '#16181a',
    radius: 2,
    density: 'dense',
    buttonShape: 'rounded',
    sans: 'System UI',
    display: 'System UI',
    scheme: 'system',
  });
});

test('platform, partner, merchant and placement are laid on each other in this order', () => {
  const merchant = { color: { brand: colourToken('#6a45d8') } };
  const placement = { $extensions: { 'dev.liana.theme': { buttonShape: 'pill' as const } } };

  expect(resolveTheme(liana, halden, merchant, placement)).toMatchObject({ brand: '#6a45d8', radius: 2, buttonShape: 'pill' });
});

test('another brand does not keep a paper that was chosen for the first', () => {
  expect(resolveTheme(liana, marigold).paper).toBe('#fbf6ee');
  expect(resolveTheme(liana, marigold, { color: { brand: colourToken('#0e5b4a') } }).paper).toBeUndefined();
});

test('the family of words is the family of headings too, unless one is named', () => {
  const partner = { font: { sans: { $type: 'fontFamily', $value: 'Grotesque' } } } as const;

  expect(resolveTheme(liana, partner).display).toBe('Grotesque');
  expect(resolveTheme(liana, partner, marigold)).toMatchObject({ sans: 'Grotesque', display: 'Old Style' });
});

test('without a brand colour in any layer there is no theme', () => {
  expect(() => resolveTheme({})).toThrow('brand colour');
});
