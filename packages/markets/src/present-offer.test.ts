import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { presentOffer } from './present-offer.ts';
import { aLine, aLoan } from './us/offers.builder.ts';

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
