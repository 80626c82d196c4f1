import { usFacts, validateCatalogue } from '@liana/matching';
import { expect, test } from 'vitest';
import { demoCatalogue, largeCatalogue } from './large-catalogue.ts';

test('a large catalogue is valid, begins with the demo’s, and is the same each time', () => {
  const catalogue = largeCatalogue(250);

  const { ok, warnings } = validateCatalogue(structuredClone(catalogue), usFacts);

  expect({ ok, warnings }).toEqual({ ok: true, warnings: [] });
  expect(catalogue.products.slice(0, 24)).toEqual(demoCatalogue().products);
  expect(new Set(catalogue.products.map(({ id }) => id)).size).toBe(250);
  expect(largeCatalogue(250)).toEqual(catalogue);
});
