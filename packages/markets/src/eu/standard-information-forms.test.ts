import { minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { ruleSetAt } from '../market.ts';
import { euroLine, euroLoan, euroPlan, freeLater, rowOf, since } from './testing/offers.ts';

const { disclose } = ruleSetAt('DE', since);

describe('EU4: the standard information of other forms of credit', () => {
  test('free credit is told in the same way, at 0.0 %', () => {
    const disclosure = disclose(freeLater());

    expect(['aprc', 'payment', 'interest', 'total-payable'].map((key) => rowOf(disclosure, key)!.value.en)).toEqual([
      '0.0%',
      '€150.00',
      '€0.00',
      '€450.00',
    ]);
    expect(rowOf(disclosure, 'withdrawal')!.value.en).toContain('€0.00 interest for each day');
  });

  test('one payment names its day', () => {
    const plan = euroPlan({ price: minorUnits(45_000), annualRate: percent('0'), periods: 1, costItems: [] });

    const disclosure = disclose(freeLater({ plan }));

    expect(rowOf(disclosure, 'payment')).toMatchObject({ label: { en: 'One payment' }, note: { en: '21 Dec 2026' } });
    expect(rowOf(disclosure, 'duration')!.value.en).toBe('1 month');
  });

  test('payments that differ show the first, and those by weeks end on a date', () => {
    const falling = disclose(euroLoan({ plan: euroPlan({ repayment: { way: 'equal-principal' } }) }));
    const weekly = disclose(euroLoan({ plan: euroPlan({ interval: { unit: 'week', count: 2 } }) }));

    expect(rowOf(falling, 'payment')).toMatchObject({ label: { en: 'First payment' }, value: { en: '€477.70' } });
    expect(rowOf(weekly, 'payment')!.label.en).toBe('Each payment');
    expect(rowOf(weekly, 'duration')!.value.en).toBe('until 23 Oct 2027');
  });

  test('a line states its limit, its course in the example, and what its rate follows', () => {
    const disclosure = disclose(euroLine());

    expect(rowOf(disclosure, 'total-credit')).toMatchObject({
      label: { en: 'Total amount of credit (limit)' },
      value: { en: '€5,000.00' },
    });
    expect(rowOf(disclosure, 'borrowing-rate')!.value.en).toBe('variable, now 10.99% a year');
    expect(rowOf(disclosure, 'duration')!.value.en).toBe('until either side ends it');
    expect(rowOf(disclosure, 'reference-rate')!.value.en).toBe(
      'It follows 3-month Euribor (EMMI), now 2.05%. It is adjusted each quarter.',
    );
    expect(rowOf(disclosure, 'total-payable')!.note!.en).toMatch(/^Example: you draw €1,000\.00/);
    expect(disclosure.sections.some(({ key }) => key === 'payments')).toBe(false);
  });

  test('the example of a line adds up, with the fee of every year that it runs', () => {
    const line = euroLine({ annualFee: minorUnits(2_000) });

    const rows = disclose(line)
      .sections.find(({ key }) => key === 'figures')!
      .rows.slice(-4);

    const cents = rows.map(({ value }) => Number(value.en.replaceAll(/\D/g, '')));
    expect(rows.map(({ key }) => key)).toEqual(['drawn', 'interest', 'charge-1-account', 'total-payable']);
    expect(cents[2]).toBe(2_000 * Math.ceil(line.illustration.rows.length / 12));
    expect(cents[0]! + cents[1]! + cents[2]!).toBe(cents[3]);
  });

  test('an overdraft says that it may be asked back, and with what notice', () => {
    const line = euroLine();
    const overdraft = disclose({ ...line, terms: { ...line.terms, isRepayableOnDemand: true } });

    expect(rowOf(overdraft, 'on-demand')!.value.en).toBe('The lender may ask back the whole sum, with 30 days’ notice.');
    expect(rowOf(overdraft, 'aprc-assumptions')!.value.en).toContain('repaid in full after three months');
    expect(rowOf(disclose(line), 'on-demand')).toBeUndefined();
  });

  test('a line whose annual cost is by another law is refused', () => {
    const line = euroLine();

    expect(() => disclose({ ...line, apr: { ...line.apr, convention: 'us-apr' as const } })).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringContaining('apr by eu-aprc') }),
    );
  });
});
