import { minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { on } from './offers.builder.ts';
import { assumedYear, runningAccountApr } from './running-account.ts';
import { ukDefaults } from './settings.ts';

const card = { annualRate: percent('22.1'), payee: 'Fennick Credit', on };
const annualFee = minorUnits(2_400);

describe('the APR of a card assumes a year', () => {
  test('in which £1,200 is drawn at once and repaid by twelve equal monthly payments', () => {
    const year = assumedYear(card);

    expect(year.credit).toBe(120_000);
    expect(year.rows).toHaveLength(12);
    expect(year.rows.at(-1)!.balance).toBe(0);
  });

  test('without a fee it is the effective rate of the contract’s', () => {
    const effective = ((1 + 0.221 / 12) ** 12 - 1) * 100;

    expect(runningAccountApr(card).percent).toBe(effective.toFixed(1));
  });

  test('a fee counts, and more on a lower limit', () => {
    const onAssumedLimit = runningAccountApr({ ...card, annualFee });
    const onSmallLimit = runningAccountApr({ ...card, annualFee, creditLimit: minorUnits(60_000) });

    expect(onAssumedLimit).toMatchObject({ convention: 'uk-apr', percent: '29.4' });
    expect(onSmallLimit.unroundedPercent).toBeGreaterThan(onAssumedLimit.unroundedPercent);
  });

  test('[M] the limit that is assumed is configuration', () => {
    expect(assumedYear(card, { ...ukDefaults, assumedCreditLimitMinor: 150_000 }).credit).toBe(150_000);
  });
});
