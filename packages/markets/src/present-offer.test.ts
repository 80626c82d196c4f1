import { addMonths, instalmentPlan, isoDate, minorUnits, openEndApr, percent, revolvingIllustration } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { ClosedEndCredit, OpenEndCredit } from './disclosed-offer.ts';
import { presentOffer } from './present-offer.ts';

const on = isoDate('2026-11-21');

function aLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  const plan = instalmentPlan({
    price: minorUnits(239_900),
    annualRate: percent('13.99'),
    months: 24,
    advancedOn: on,
    rounding: 'half-up',
  });
  const creditor = { name: 'Fennick Credit', type: 'lender' } as const;
  return { kind: 'closed-end', creditor, currency: 'USD', on, standing: 'firm', plan, borrowingRatePercent: '13.99', ...changes };
}

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

describe('an offer as its market wants it', () => {
  test('leads with the annual cost by the market’s convention', () => {
    const { headline, summary, ruleSetId } = presentOffer('US', aLoan());

    expect(ruleSetId).toBe('US-2026-01-01');
    expect(headline).toMatchObject({ rate: { convention: 'us-apr' }, value: { en: '13.99%' }, prominence: 'most' });
    expect(summary.map(({ label, value, prominent }) => [label.en, value.en, prominent])).toEqual([
      ['Annual percentage rate', '13.99%', true],
      ['Payments', '23 × $115.17 + 1 × $115.25', false],
      ['Down payment', '$0.00', false],
      ['All costs', '$365.16', false],
      ['You pay in all', '$2,764.16', false],
    ]);
  });

  test('lacks nothing that naming a payment demands (US2)', () => {
    const named = presentOffer('US', aLoan()).summary.map(({ key }) => key);

    expect(named).toEqual(expect.arrayContaining(['annual-cost', 'payments', 'down-payment']));
  });

  test('of a line states the example of one draw', () => {
    const { summary, consents } = presentOffer('US', aLine());

    expect(summary.map(({ value }) => value.en)).toEqual(['21.24%', '58 × $27.70 + 1 × $1.97', '$608.57', '$1,608.57']);
    expect(consents.find(({ purpose }) => purpose === 'loan-agreement')!.credit).toBe('open-end');
  });

  test('is refused when its cost is stated by another market’s convention', () => {
    const foreign = { ...aLine(), apr: { ...aLine().apr, convention: 'eu-aprc' as const } };

    expect(() => presentOffer('US', foreign)).toThrow(
      expect.objectContaining({
        code: 'offer-incomplete',
        message: 'US-2026-01-01 wants the annual cost as us-apr, the offer states it as eu-aprc',
      }),
    );
  });

  test('is judged by the law of its own day', () => {
    expect(() => presentOffer('US', aLoan({ on: isoDate('2025-12-31') }))).toThrow(
      expect.objectContaining({ code: 'no-rule-set-in-force' }),
    );
  });
});
