import { isoDate } from '@liana/finance';
import { expect, test } from 'vitest';
import { china } from './cn.ts';
import { germany } from './de.ts';
import { decimalProduct, decimalSum } from './decimal-sums.ts';

test('decimals are multiplied and added as decimals, not as doubles', () => {
  expect([decimalProduct(1.1, 3), decimalProduct(3, 2.85), decimalSum(7.1, 12.2)]).toEqual([3.3, 8.55, 19.3]);
  expect([1.1 * 3, 7.1 + 12.2]).toEqual([3.3000000000000003, 19.299999999999997]);
});

test('a ceiling of several settings is the decimal that they make', () => {
  const from = isoDate('2027-02-01');
  const cn = china([{ from, settings: { lprPercent: 1.1, privateLendingLprMultiple: 3 } }]);
  const de = germany([{ from, settings: { marketRatePercent: 7.1, usuryPoints: 12.2 } }]);

  expect(cn.ruleSets.at(-1)!.caps.map(({ limitPercent }) => limitPercent)).toContain(3.3);
  expect(de.ruleSets.at(-1)!.caps.map(({ limitPercent }) => limitPercent)).toEqual([14.2, 19.3]);
});
