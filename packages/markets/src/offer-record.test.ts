import { instalmentPlan, minorUnits, percent } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetAt } from './market.ts';
import { offerOfRecord, offerRecord } from './offer-record.ts';
import { aLine, aLoan, on } from './us/offers.builder.ts';

const us = ruleSetAt('US', on);

const aLoanOf = (principal: number, hundredths: number, months: number) => {
  const borrowingRatePercent = (hundredths / 100).toFixed(2);
  const terms = { price: minorUnits(principal), annualRate: percent(borrowingRatePercent), months, advancedOn: on } as const;
  return aLoan({ plan: instalmentPlan({ ...terms, rounding: 'half-up' }), borrowingRatePercent });
};

describe('an offer that was kept', () => {
  test('is disclosed again to the same bytes, whatever its price', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3_600 }),
        fc.integer({ min: 1, max: 120 }),
        (principal, hundredths, months) => {
          const offer = aLoanOf(principal, hundredths, months);

          expect(JSON.stringify(us.disclose(offerOfRecord(offerRecord(offer))))).toBe(JSON.stringify(us.disclose(offer)));
        },
      ),
    );
  });

  test('keeps the exact share of a minimum payment', () => {
    const offer = aLine();

    const again = offerOfRecord(offerRecord(offer));

    expect(again).toEqual(offer);
    expect(JSON.stringify(us.disclose(again))).toBe(JSON.stringify(us.disclose(offer)));
  });
});
