import { instalmentPlan, minorUnits, percent } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { germany } from '../de.ts';
import { ruleSetAt } from '../market.ts';
import { offerOfRecord, offerRecord } from '../offer-record.ts';
import { before, contractTerms, euroLine, euroLoan, euroPlan, freeLater, keysOnPage, rowOf, since, textsOf } from './testing/offers.ts';

const { disclose } = ruleSetAt('DE', since);
const earlier = ruleSetAt('DE', before);

describe('EU4: the standard information has the key elements together on its first page, the rest after', () => {
  const firm = disclose(euroLoan({ isPersonalised: true }));

  test('the first page reads from the warning over cost and figures to what to know', () => {
    const [head, ...rest] = firm.sections.filter(({ page }) => page === 1);

    expect(head!.rows.map(({ value }) => value.en)).toEqual(['Northmere Bank', '21 Nov 2026']);
    expect(rest.map(({ key, layout }) => [key, layout])).toEqual([
      ['warning', 'notice'],
      ['cost', 'boxes'],
      ['figures', 'figures'],
      ['key-terms', 'terms'],
    ]);
  });

  test('€9,600 at 9.40 % over 24 months, with €48 at the start and €2.50 a month, costs 11.0 % a year and €10,676.11', () => {
    const figures = firm.sections.filter(({ key }) => key === 'cost' || key === 'figures').flatMap(({ rows }) => rows);

    expect(figures.map(({ label, value, prominent }) => [label.en, value.en, prominent])).toEqual([
      ['APRC', '11.0%', true],
      ['Each month', '€442.84', true],
      ['Total amount of credit', '€9,600.00', false],
      ['Borrowing rate', 'fixed 9.40% a year', false],
      ['Duration', '24 months', false],
      ['Interest', '€968.11', false],
      ['Arrangement fee, paid at the start', '€48.00', false],
      ['Account fee, €2.50 a month', '€60.00', false],
      ['Total you pay', '€10,676.11', true],
    ]);
    expect(rowOf(firm, 'payment')!.note!.en).toBe('24 payments, the last one €442.79');
  });

  test('German figures are written as Germans write them', () => {
    const plain = (key: string) => rowOf(firm, key)!.value.de!.replaceAll(/\s/gu, ' ');

    expect([plain('aprc'), plain('payment'), plain('total-payable'), plain('borrowing-rate')]).toEqual([
      '11,0 %',
      '442,84 €',
      '10.676,11 €',
      'gebunden, 9,40 % p. a.',
    ]);
  });

  test('payments, default, withdrawal, early repayment and who lends stand on it', () => {
    expect(keysOnPage(firm, 1)).toEqual(
      expect.arrayContaining([
        'instalments',
        'order-of-payments',
        'missed-payment',
        'withdrawal',
        'early-repayment',
        'personalised',
        'contact',
      ]),
    );
    expect(rowOf(firm, 'instalments')!.value.en).toBe('23 payments of €442.84, 1 payment of €442.79, the first on 21 Dec 2026.');
    expect(rowOf(firm, 'missed-payment')!.value.en).toMatch(
      /€6\.00 each time.*9\.40% a year on what is late.*make new credit harder to get/,
    );
  });

  test('the second page has the credit and every cost with its collector, the third the rights', () => {
    expect(keysOnPage(firm, 2)).toEqual(
      expect.arrayContaining([
        'type-of-credit',
        'drawdown',
        'aprc-assumptions',
        'required-services',
        'securities',
        'cost-changes',
        'notary',
        'interest',
        'cost-1-arrangement',
        'cost-2-account',
        'total-cost',
        'payments-1',
        'payments-2',
        'contingent-1-reminder',
        'no-other-costs',
      ]),
    );
    expect(keysOnPage(firm, 3)).toEqual([
      'withdrawal-in-detail',
      'review',
      'own-choice',
      'databases',
      'draft',
      'valid-until',
      'reminder',
      'durable-medium',
      'supervisor',
      'complaints',
    ]);
  });

  test('the costs of the table add up to what is paid beyond the credit', () => {
    const table = firm.sections.find(({ key }) => key === 'costs')!;

    expect(table.rows.map(({ cells, value }) => [...cells!.map((cell) => cell.en), value.en])).toEqual([
      ['Northmere Bank', 'with each payment', 'yes', '€968.11'],
      ['Northmere Bank', 'paid at the start', 'yes', '€48.00'],
      ['Northmere Bank', 'with each payment', 'yes', '€60.00'],
      ['', '', '', '€1,076.11'],
    ]);
    expect(table.columns).toHaveLength(5);
  });

  test('whoever wants to know what is missing is told all of it at once', () => {
    const { drawdown, validUntil, ...terms } = contractTerms;
    const lacking = {
      ...euroLoan({ terms, isVariable: true, contingentCosts: undefined as never }),
      creditor: { name: 'Northmere Bank', type: 'bank' as const },
      intermediary: { name: 'Liana', independence: 'panel' as const, paidByCreditor: true },
    };

    expect(() => disclose(lacking)).toThrow(
      expect.objectContaining({
        code: 'offer-incomplete',
        message:
          'DE-2026-11-20 wants the standard information of Directive (EU) 2023/2225 in full; the offer lacks terms.drawdown, terms.validUntil, ' +
          'creditor.address, creditor.contact, intermediary.address, contingentCosts, terms.referenceRate',
      }),
    );
    expect([drawdown, validUntil]).not.toContain(undefined);
  });

  test.each(Object.keys(contractTerms))('without terms.%s it is refused', (name) => {
    expect(() => disclose(euroLoan({ terms: { ...contractTerms, [name]: undefined } }))).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringContaining(`terms.${name}`) }),
    );
  });

  test('an offer that lists a charge for what it says is free is refused', () => {
    const charge = { kind: 'early-repayment', payee: 'Northmere Bank', standard: { annualPercent: '1' } } as const;
    const none = { ...charge, standard: { annualPercent: '0' } };

    expect(() => disclose(euroLoan({ contingentCosts: [charge] }))).toThrow(expect.objectContaining({ code: 'offer-incomplete' }));
    expect(() => disclose(euroLoan({ contingentCosts: [none] }))).not.toThrow();
    const compensated = euroLoan({ contingentCosts: [charge], terms: { ...contractTerms, earlyRepaymentCompensation: 'up-to-limit' } });
    expect(rowOf(disclose(compensated), 'contingent-1-early-repayment')!.value.de).toBe('1\u00a0% des vorzeitig gezahlten Betrags');
  });

  test('an intermediary says where it is, for whom it works and who pays it', () => {
    const intermediary = { name: 'Liana', address: 'Marktplatz 2, Bremen', independence: 'panel', paidByCreditor: true } as const;

    const disclosure = disclose(euroLoan({ intermediary }));

    expect(rowOf(disclosure, 'intermediary-name')!.value.en).toBe('Liana');
    expect(rowOf(disclosure, 'intermediary')!.value.en).toBe(
      'Liana · Marktplatz 2, Bremen. It acts for several lenders. A lender pays it when you take the credit; you pay it nothing.',
    );
  });

  test('goods are named with their cash price, and the credit is said to be linked to them', () => {
    const disclosure = disclose(freeLater());

    expect(rowOf(disclosure, 'goods')!.value.en).toBe('Bicycle, cash price €450.00. The credit is linked to this purchase.');
    expect(rowOf(disclosure, 'cash-price')!.value.en).toBe('€450.00');
  });

  test('a down payment is part of the cash price and no part of the credit', () => {
    const plan = euroPlan({ downPayment: minorUnits(60_000) });

    const disclosure = disclose(euroLoan({ plan, goods: { en: 'Bicycle', 'zh-Hans': '自行车', de: 'Fahrrad' } }));

    expect(['cash-price', 'down-payment', 'total-credit'].map((key) => rowOf(disclosure, key)!.value.en)).toEqual([
      '€9,600.00',
      '€600.00',
      '€9,000.00',
    ]);
  });

  test('compensation for paying early is at most 1 %, and half a percent in the last year', () => {
    const terms = { ...contractTerms, earlyRepaymentCompensation: 'up-to-limit' as const };

    const long = rowOf(disclose(euroLoan({ terms })), 'early-repayment')!.value.en;
    const short = rowOf(disclose(euroLoan({ terms, plan: euroPlan({ periods: 12 }) })), 'early-repayment')!.value.en;

    expect(long).toMatch(/at most 1% of what you repay early, 0\.5% when a year or less is left, here never above €96\.00/);
    expect(short).toContain('here never above €48.00');
  });

  test('[M] which rows stand on the first page is a setting, and a row that is none is refused', () => {
    const configured = (firstPageRows: string) => germany([{ from: since, settings: { firstPageRows } }]).ruleSets.at(-1)!;

    const moved = configured('withdrawal, review').disclose(euroLoan());

    expect(moved.sections.find(({ key }) => key === 'key-terms')!.rows.map(({ key }) => key)).toEqual(['withdrawal', 'review']);
    expect(keysOnPage(moved, 2)).toContain('missed-payment');
    expect(moved.ruleSetId).toMatch(/^DE-2026-11-21\+[0-9a-f]{8}$/);
    expect(() => configured('withdrawl')).toThrow(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining("firstPageRows names 'withdrawl'") }),
    );
  });

  test('under the directive of 2008 the same is told on one page, without the warning and the rights of 2023', () => {
    const disclosure = earlier.disclose(euroLoan({ on: before, isPersonalised: true }));

    expect(disclosure.sections.every(({ page }) => page === 1)).toBe(true);
    expect(['warning', 'personalised', 'review', 'own-choice', 'reminder'].map((key) => rowOf(disclosure, key))).toEqual(
      Array(5).fill(undefined),
    );
    expect(rowOf(disclosure, 'withdrawal')!.value.en).toContain('within 14 days');
  });

  test('every text of every form is written in English, Chinese and German', () => {
    const disclosures = [
      disclose(euroLoan({ isPersonalised: true })),
      disclose(euroLoan({ standing: 'estimate', plan: euroPlan({ price: minorUnits(12_000_000) }) })),
      disclose(freeLater({ standing: 'prequalified' })),
      disclose(euroLine({ annualFee: minorUnits(2_000) })),
      earlier.disclose(freeLater({ on: before })),
    ];

    for (const text of disclosures.flatMap(textsOf)) {
      expect([text['zh-Hans'] === '', text.de === '']).toEqual([text.en === '', text.en === '']);
      expect(text.de).toBeDefined();
      expect(`${text.en}${text.de}`).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test('whatever the credit, its figures add up and its pages have no gap', () => {
    const amount = fc.integer({ min: 20_000, max: 10_000_000 });
    const hundredths = fc.integer({ min: 0, max: 2_500 });

    fc.assert(
      fc.property(amount, hundredths, fc.integer({ min: 1, max: 120 }), (price, rate, months) => {
        const annual = (rate / 100).toFixed(2);
        const plan = instalmentPlan({
          price: minorUnits(price),
          annualRate: percent(annual),
          months,
          advancedOn: since,
          rounding: 'half-up',
        });
        const offer = euroLoan({ plan, borrowingRatePercent: annual });

        const disclosure = disclose(offer);

        const cents = (key: string) => Number(rowOf(disclosure, key)!.value.en.replaceAll(/\D/g, ''));
        expect(cents('total-credit') + cents('interest')).toBe(cents('total-payable'));
        expect(cents('total-payable')).toBe(plan.totalOfPayments);
        expect(new Set(disclosure.sections.map(({ page }) => page))).toEqual(new Set([1, 2, 3]));
        expect(JSON.stringify(disclose(offerOfRecord(offerRecord(offer))))).toBe(JSON.stringify(disclosure));
      }),
      { numRuns: 40 },
    );
  });
});
