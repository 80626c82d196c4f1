import { creditPlan, isoDate, minorUnits, percent, sumMinor } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { ClosedEndCredit } from './disclosed-offer.ts';
import type { DisclosureRow } from './disclosure.ts';
import { contractTerms, euroLine } from './eu/testing/offers.ts';
import { presentOffer } from './present-offer.ts';
import { languages, textIn } from './text.ts';

const on = isoDate('2026-11-21');
const creditor = { name: 'Fennick', type: 'bank', address: '1 Park Row', contact: '0113 496 0000', licence: '900001' } as const;

const cents = (amount: string) => Number(amount.replace(/[^\d]/g, ''));

/** What `11 × $10.00 + 1 × $10.05` comes to. */
function paymentsCents(summary: readonly DisclosureRow[]): number {
  const [{ value }] = summary.filter(({ key }) => key === 'payments') as [DisclosureRow];
  const steps = value.en.split(' + ').map((step) => step.split(' × ') as [string, string]);
  return steps.reduce((sum, [count, amount]) => sum + Number(count) * cents(amount), 0);
}

/** With a down payment, a fee on the first day where the market lets one be kept back, and one that the law leaves out of the cost. */
function anOffer(currency: ClosedEndCredit['currency'], isNetAllowed = true): ClosedEndCredit {
  const fee = { kind: 'arrangement', paid: 'upfront', payee: 'Fennick', inCost: true, amount: minorUnits(5_000) } as const;
  const costItems = isNetAllowed ? [fee, { ...fee, kind: 'insurance' as const, inCost: false, amount: minorUnits(700) }] : [];
  const plan = creditPlan({ price: minorUnits(300_000), downPayment: minorUnits(50_000), annualRate: percent('9'), periods: 12, advancedOn: on, rounding: 'half-up', costItems }); // biome-ignore format: one plan
  return {
    kind: 'closed-end',
    creditor,
    currency,
    on,
    standing: 'firm',
    plan,
    borrowingRatePercent: '9',
    contingentCosts: [],
    terms: contractTerms,
  };
}

describe('a figure of the short form that the document names the same is the same', () => {
  test.each([
    ['CN', anOffer('CNY', false)],
    ['DE', anOffer('EUR')],
    ['DE', euroLine({ annualFee: minorUnits(2_400) })],
    ['UK', anOffer('GBP')],
    ['US', anOffer('USD')],
  ] as const)('in %s', (market, offer) => {
    const { summary, disclosure } = presentOffer(market, offer);
    const rows = disclosure.sections.flatMap((section) => section.rows);

    const pairs = summary.flatMap((short) =>
      languages.flatMap((language) =>
        rows
          .filter(({ label }) => textIn(label, language) === textIn(short.label, language))
          .map(({ value }) => [textIn(short.value, language), textIn(value, language)]),
      ),
    );
    expect(pairs.filter(([short, full]) => short !== full)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(0);
  });

  test.each([
    ['CN', anOffer('CNY', false), 0, 0],
    ['DE', anOffer('EUR'), 0, 5_000],
    ['DE', euroLine({ annualFee: minorUnits(2_400) }), 0, 0],
    ['UK', anOffer('GBP'), 50_000, 5_000],
    ['US', anOffer('USD'), 50_000, 5_700],
  ] as const)('in %s its total is the sum of the payments and of what is named beside them', (market, offer, down, start) => {
    const figures = new Map(presentOffer(market, offer).summary.map(({ key, value }) => [key, cents(value.en)]));
    const rows = offer.kind === 'closed-end' ? offer.plan.rows : offer.illustration.rows;
    const named = ['down-payment', 'paid-at-start', 'annual-fees'].map((key) => figures.get(key) ?? 0);

    expect(named.slice(0, 2)).toEqual([down, start]);
    expect(sumMinor([...rows.map(({ payment }) => payment), ...named.map(minorUnits)])).toBe(figures.get('total-payable'));
    expect(paymentsCents(presentOffer(market, offer).summary)).toBe(sumMinor(rows.map(({ payment }) => payment)));
  });

  test('the total is the law’s: with the deposit in the United Kingdom and the United States, without it elsewhere', () => {
    const total = (market: string, offer: ClosedEndCredit) =>
      presentOffer(market, offer).summary.find(({ key }) => key === 'total-payable')!.value.en;

    expect(total('CN', anOffer('CNY', false))).toBe('CN¥2,623.56');
    expect(total('DE', anOffer('EUR'))).toBe('€2,673.56');
    expect(total('UK', anOffer('GBP'))).toBe('£3,173.56');
    expect(total('US', anOffer('USD'))).toBe('$3,180.56');
  });
});
