import { creditPlan, instalmentPlan, minorUnits, percent, planApr } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { ClosedEndCredit } from '../disclosed-offer.ts';
import type { Disclosure } from '../disclosure.ts';
import { ruleSetAt } from '../market.ts';
import { isWithinRateTolerance } from '../rate-tolerance.ts';
import { aLine, aLoan, on, plan } from './offers.builder.ts';

const us = ruleSetAt('US', on);

function rowOf(disclosure: Disclosure, key: string) {
  return disclosure.sections.flatMap((section) => section.rows).find((row) => row.key === key);
}

describe('US1: any stated rate is an annual percentage rate, and no other rate is more conspicuous', () => {
  test('the headline cost is called an annual percentage rate in every language', () => {
    expect(us.headlineCost).toMatchObject({
      convention: 'us-apr',
      label: { en: 'APR' },
      longLabel: { en: 'Annual percentage rate' },
      decimals: 2,
    });
    expect(us.headlineCost.label['zh-Hans']).toContain('APR');
  });

  test('a rate that may rise says so', () => {
    expect(rowOf(us.disclose(aLine()), 'annual-percentage-rate')?.note?.en).toBe('This rate may rise or fall.');
    expect(rowOf(us.disclose(aLine({ isVariable: false })), 'annual-percentage-rate')?.note?.en).not.toContain('rise');
  });

  test.each([['a loan', aLoan()] as const, ['a line', aLine()] as const])('no percentage of %s is prominent but the APR', (_, offer) => {
    const rows = us.disclose(offer).sections.flatMap((section) => section.rows);

    const prominentRates = rows.filter((row) => row.prominent && row.value.en.includes('%')).map((row) => row.key);

    expect(prominentRates).toEqual(['annual-percentage-rate']);
  });
});

describe('US3: an estimate is marked, a firm offer is disclosed in full', () => {
  test('a firm loan shows the four boxes with their definitions, the rate and the finance charge more conspicuous', () => {
    const cost = us.disclose(aLoan()).sections.find((section) => section.key === 'cost')!;

    expect(cost.rows.map((row) => [row.label.en, row.value.en, row.prominent])).toEqual([
      ['Annual percentage rate', '13.99%', true],
      ['Finance charge', '$365.16', true],
      ['Amount financed', '$2,399.00', false],
      ['Total of payments', '$2,764.16', false],
    ]);
    expect(cost.rows.every((row) => row.note)).toBe(true);
  });

  test('the payment schedule names number, amount and dates, an odd last payment on its own line', () => {
    const schedule = us.disclose(aLoan()).sections.find((section) => section.key === 'payment-schedule')!;

    expect(schedule.rows.map((row) => `${row.label.en}: ${row.value.en}`)).toEqual([
      '23 payments: $115.17 each, monthly from Dec 21, 2026',
      '1 payment: $115.25, on Nov 21, 2028',
    ]);
    expect(schedule.rows[0]!.value['zh-Hans']).toBe('每期 US$115.17，自 2026年12月21日 起按月支付');
  });

  test('contingent costs stand with their standard and collector, and that there is nothing else', () => {
    const disclosure = us.disclose(
      aLoan({
        contingentCosts: [
          { kind: 'late-charge', payee: 'Fennick Credit', standard: { amount: minorUnits(700) }, afterDays: 10 },
          { kind: 'returned-payment', payee: 'Fennick Credit', standard: { amount: minorUnits(1_500) } },
        ],
      }),
    );

    expect(rowOf(disclosure, 'late-charge')!.value.en).toBe('If a payment is more than 10 days late, Fennick Credit charges $7.00.');
    expect(rowOf(disclosure, 'returned-payment')!.value.en).toBe('$15.00 to Fennick Credit each time.');
    expect(rowOf(disclosure, 'no-other-charges')!.value.en).toBe('No other charges.');
  });

  test('prepayment, creditor and itemization are there', () => {
    const disclosure = us.disclose(aLoan());

    expect(rowOf(disclosure, 'prepayment')!.value.en).toBe('If you pay off early, you will not have to pay a penalty.');
    expect(rowOf(disclosure, 'creditor')!.value.en).toBe('Fennick Credit');
    expect(rowOf(disclosure, 'paid-to-others')).toMatchObject({
      label: { en: 'Paid to Halden on your behalf' },
      value: { en: '$2,399.00' },
    });
    expect(rowOf(us.disclose(aLoan({ payee: undefined })), 'paid-to-you')).toBeDefined();
  });

  test('a prepaid finance charge leads from what the merchant gets to the amount financed, and from the payments to all that is paid', () => {
    const withFee = instalmentPlan({
      price: minorUnits(239_900),
      annualRate: percent('13.99'),
      months: 24,
      advancedOn: on,
      rounding: 'half-up',
      costItems: [{ kind: 'arrangement', amount: minorUnits(4_900), paid: 'upfront', payee: 'Fennick Credit', inCost: true }],
    });

    const section = (offer: ClosedEndCredit, name: string) =>
      us
        .disclose(offer)
        .sections.find(({ key }) => key === name)
        ?.rows.map(({ label, value }) => `${label.en}: ${value.en}`);

    expect(section(aLoan({ plan: withFee }), 'itemization')).toEqual([
      'Paid to Halden on your behalf: $2,399.00',
      'Less the prepaid finance charge, which you pay at the start: $49.00',
      'Amount financed: $2,350.00',
      'Interest: $365.16',
    ]);
    expect(section(aLoan({ plan: withFee, payee: undefined }), 'itemization')).toEqual([
      'Paid to you: $2,350.00',
      'Amount financed: $2,350.00',
      'Interest: $365.16',
      'Prepaid finance charge, kept back at the start: $49.00',
    ]);
    expect(section(aLoan({ plan: withFee }), 'in-all')).toEqual([
      'Total of payments: $2,764.16',
      'Paid at the start: $49.00',
      'You pay in all: $2,813.16',
    ]);
    expect(section(aLoan(), 'in-all')).toBeUndefined();
  });

  test.each([
    [{ unit: 'week', count: 2 }, '$99.17 each, every 2 weeks from Dec 5, 2026'],
    [{ unit: 'month', count: 3 }, '$142.09 each, every 3 months from Feb 21, 2027'],
    [{ unit: 'semimonth', count: 1 }, '$99.75 each, twice a month from Dec 6, 2026'],
  ] as const)('the payment schedule says how often payments of %o fall due', (interval, expected) => {
    const terms = { price: minorUnits(240_000), annualRate: percent('14'), advancedOn: on, rounding: 'half-up' } as const;
    const schedule = us
      .disclose(aLoan({ plan: creditPlan({ ...terms, periods: 26, interval }) }))
      .sections.find(({ key }) => key === 'payment-schedule')!;

    expect(schedule.rows[0]!.value.en).toBe(expected);
  });

  test('what is paid to others for the borrower is not paid to the borrower', () => {
    const insurance = { kind: 'insurance', payee: 'Tarn Mutual', inCost: false, amount: minorUnits(5_000) } as const;
    for (const paid of ['financed', 'upfront'] as const) {
      const insured = creditPlan({ price: minorUnits(240_000), annualRate: percent('14'), periods: 12, advancedOn: on, rounding: 'half-up', costItems: [{ ...insurance, paid }] }); // biome-ignore format: one plan
      const disclosure = us.disclose(aLoan({ plan: insured, payee: undefined }));

      expect(rowOf(disclosure, 'paid-to-you')!.value.en).toBe(paid === 'financed' ? '$2,400.00' : '$2,350.00');
      expect(rowOf(disclosure, 'other-fees')!.value.en).toBe('$50.00');
    }
  });

  test('security and contracts that the credit asks for are named', () => {
    const terms = {
      securities: [{ en: 'The bicycle.', 'zh-Hans': '自行车。' }],
      requiredServices: [{ en: 'An insurance of the bicycle.', 'zh-Hans': '自行车保险。' }],
    };

    expect(rowOf(us.disclose(aLoan()), 'security')!.value.en).toBe('None.');
    expect(rowOf(us.disclose(aLoan({ terms })), 'security')!.value['zh-Hans']).toBe('自行车。');
    expect(rowOf(us.disclose(aLoan({ terms })), 'required-services')!.value.en).toBe('An insurance of the bicycle.');
  });

  test('the example of a line counts its yearly fees, and daily interest is called so', () => {
    const line = us.disclose(aLine({ annualFee: minorUnits(3_000), dailyRate: { percent: '0.0582', daysOfYear: 365 } }));

    expect(rowOf(line, 'payments')!.value.en).toBe('59 payments, the last one $1.97');
    expect(rowOf(line, 'annual-fees')!.value.en).toBe('$150.00');
    expect(rowOf(line, 'total-of-payments')!.value.en).toBe('$1,758.57');
    expect(line.sections.find(({ key }) => key === 'cost')!.rows.at(-1)!.value.en).toBe('Each day, 0.0582% of what you owe.');
  });

  test('a line whose rate is by another convention is refused', () => {
    const foreign = aLine({ apr: { convention: 'eu-aprc', percent: '21.2', unroundedPercent: 21.24 } });

    expect(() => us.disclose(foreign)).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringContaining('eu-aprc') }),
    );
  });

  test('an estimate says that it is one, a firm offer does not', () => {
    expect(rowOf(us.disclose(aLoan({ standing: 'estimate' })), 'estimate')!.value.en).toContain('They are estimates');
    const prequalified = rowOf(us.disclose(aLoan({ standing: 'prequalified' })), 'estimate')!.value;
    expect(prequalified.en).toMatch(/confirmed these terms(?!.*estimate)/);
    expect(prequalified['zh-Hans']).not.toContain('估算');
    expect(rowOf(us.disclose(aLoan()), 'estimate')).toBeUndefined();
    expect(us.offerShows.estimated).toEqual(expect.arrayContaining(['estimate-mark', 'annual-cost-range', 'representative-example']));
  });

  test('a line shows its rate, minimum payment, fees and what one draw costs', () => {
    const disclosure = us.disclose(aLine());

    expect(rowOf(disclosure, 'annual-percentage-rate')!.value.en).toBe('21.24%');
    expect(rowOf(disclosure, 'minimum-payment')!.value.en).toBe("The month's interest and 1% of what you owe, at least $25.00.");
    expect(rowOf(disclosure, 'annual-fee')!.value.en).toBe('None');
    expect(rowOf(disclosure, 'payment')!.value.en).toBe('$27.70');
  });

  test('[M] a stated rate may lie an eighth of a point from ours, a quarter for irregular payments', () => {
    const apr = planApr(plan);

    expect(isWithinRateTolerance(us, '14.11', apr)).toBe(true);
    expect(isWithinRateTolerance(us, '14.12', apr)).toBe(false);
    expect(isWithinRateTolerance(us, '14.24', apr, 'irregular')).toBe(true);
    expect(() => isWithinRateTolerance(us, '14,1', apr)).toThrow(expect.objectContaining({ code: 'number-not-decimal' }));
  });

  test('no reading time is forced', () => {
    expect(us.disclose(aLoan()).confirmation.readingSeconds).toBe(0);
  });

  test('every row is written in every language, and the disclosure names its rule set', () => {
    for (const disclosure of [us.disclose(aLoan()), us.disclose(aLine())]) {
      const texts = disclosure.sections.flatMap((section) => [section.title, ...section.rows.flatMap((row) => [row.label, row.value])]);
      expect(texts.every(isWritten)).toBe(true);
      expect(disclosure.ruleSetId).toBe('US-2026-01-01');
    }
  });
});

function isWritten(text: { en: string; 'zh-Hans': string }): boolean {
  return text.en.trim() !== '' && text['zh-Hans'].trim() !== '';
}
