import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardInstalmentTerms, cardInstalments } from './card-instalments.ts';
import { isoDate } from './dates.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent, ratio } from './rational.ts';

function purchase(changes: Partial<CardInstalmentTerms> = {}): CardInstalmentTerms {
  return {
    principal: minorUnits(1_000_000),
    instalments: 12,
    feeRate: percent('0.6'),
    feeCollected: 'each',
    remainder: 'last',
    purchasedOn: isoDate('2026-10-31'),
    rounding: 'half-up',
    ...changes,
  };
}

describe('card instalments', () => {
  test('charge the fee on the first amount to the end', () => {
    const rows = cardInstalments(purchase());

    expect(new Set(rows.map((row) => row.fees))).toEqual(new Set([6_000]));
    expect(rows.map((row) => row.payment).slice(-2)).toEqual([89_333, 89_337]);
    expect(rows.slice(0, 2).map((row) => row.dueOn)).toEqual(['2026-11-30', '2026-12-31']);
  });

  test('may collect all fees, or what an even split leaves over, with the first', () => {
    const rows = cardInstalments(purchase({ feeCollected: 'first', remainder: 'first' }));

    expect(rows.map((row) => row.fees).slice(0, 2)).toEqual([72_000, 0]);
    expect(rows.map((row) => row.principal).slice(0, 2)).toEqual([83_337, 83_333]);
  });

  test('pay back exactly the amount, and their fees are the stated ones', () => {
    const anyPurchase = fc
      .record({
        principal: fc.integer({ min: 100, max: 1_000_000_000 }).map(minorUnits),
        instalments: fc.integer({ min: 1, max: 60 }),
        feeRate: fc.integer({ min: 0, max: 300 }).map((basisPoints) => ratio(basisPoints, 10_000)),
        remainder: fc.constantFrom('first' as const, 'last' as const),
      })
      .map(purchase);

    fc.assert(
      fc.property(anyPurchase, (terms) => {
        const rows = cardInstalments(terms);
        const fee = Math.round((terms.principal * Number(terms.feeRate.numerator)) / Number(terms.feeRate.denominator));

        expect(sumMinor(rows.map((row) => row.principal))).toBe(terms.principal);
        expect(sumMinor(rows.map((row) => row.fees))).toBe(fee * terms.instalments);
        expect(rows.at(-1)!.balance).toBe(0);
      }),
    );
  });

  test.each<[string, Partial<CardInstalmentTerms>, string]>([
    ['no amount', { principal: minorUnits(0) }, 'amount-out-of-range'],
    ['a negative fee', { feeRate: percent('-0.1') }, 'rate-out-of-range'],
    ['no instalments', { instalments: 0 }, 'periods-out-of-range'],
    ['less than a unit each', { principal: minorUnits(11) }, 'amount-too-small'],
  ])('are refused for %s', (_, changes, code) => {
    expect(() => cardInstalments(purchase(changes))).toThrow(expect.objectContaining({ code }));
  });
});
