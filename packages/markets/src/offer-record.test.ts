import { addMonths, instalmentPlan, isoDate, minorUnits, openEndApr, percent, revolvingIllustration } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClosedEndCredit, OpenEndCredit } from './disclosed-offer.ts';
import { ruleSetAt } from './market.ts';
import { offerOfRecord, offerRecord } from './offer-record.ts';

const on = isoDate('2026-11-21');
const us = ruleSetAt('US', on);

const aLoan = (principal: number, hundredths: number, months: number): ClosedEndCredit => ({
  kind: 'closed-end',
  creditor: { name: 'Fennick Credit', type: 'lender' },
  currency: 'USD',
  on,
  standing: 'firm',
  plan: instalmentPlan({
    price: minorUnits(principal),
    annualRate: percent((hundredths / 100).toFixed(2)),
    months,
    advancedOn: on,
    rounding: 'half-up',
  }),
  borrowingRatePercent: (hundredths / 100).toFixed(2),
});

function aLine(): OpenEndCredit {
  const annualRate = percent('21.24');
  const minimum = { shareOfBalance: percent('1'), floor: minorUnits(2_500) };
  const drawn = minorUnits(100_000);
  return {
    kind: 'open-end',
    creditor: { name: 'Kestrel & Pine', type: 'bank' },
    currency: 'USD',
    on,
    standing: 'firm',
    apr: openEndApr(annualRate),
    isVariable: true,
    creditLimit: minorUnits(500_000),
    drawn,
    minimum,
    illustration: revolvingIllustration({ drawn, annualRate, minimum, firstDueOn: addMonths(on, 1), rounding: 'half-up' }),
  };
}

describe('an offer that was kept', () => {
  test('is disclosed again to the same bytes, whatever its price', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3_600 }),
        fc.integer({ min: 1, max: 120 }),
        (principal, hundredths, months) => {
          const offer = aLoan(principal, hundredths, months);

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
