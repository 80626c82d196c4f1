import { describe, expect, test } from 'vitest';
import type { ReferenceCase } from '../../conformance/reference-case.ts';
import { financeBench, peers } from './finance-bench.ts';
import { cannotAsk, monthlyLoan } from './loan-cases.ts';
import { rightOf } from './right.ts';

const aCase = (kind: string, inputs: ReferenceCase['inputs'], expected: ReferenceCase['expected']): ReferenceCase => ({
  id: 'sample',
  kind,
  inputs,
  expected,
  tolerance: { '*': '0.001' },
});
const sample = aCase('sum', {}, { value: '3' });

describe('the share of cases that a library gets right', () => {
  test.each([
    ['a right answer', () => ({ value: () => 3 }), { right: 1, claimed: 1 }],
    ['a wrong answer', () => ({ value: () => 4 }), { right: 0, claimed: 1 }],
    ['no number', () => ({ value: () => Number.NaN }), { right: 0, claimed: 1 }],
    [
      'an error of its own',
      () => ({
        value: () => {
          throw new RangeError('not found');
        },
      }),
      { right: 0, claimed: 1 },
    ],
    ['a question that cannot be put to it', () => ({ value: () => cannotAsk('sums') }), { right: 0, claimed: 0 }],
    ['a figure that it does not have', () => ({ total: () => 3 }), { right: 0, claimed: 0 }],
  ])('counts %s', (_, reader, counted) => {
    expect(rightOf([sample, aCase('other', {}, { value: '1' })], { sum: reader })).toEqual({ ...counted, all: 2 });
  });
});

describe('each peer', () => {
  const loan = { principal: '1200', annualRatePercent: '12', periods: 12 };
  const irr = aCase('irr.periodic', { cashflows: ['-100', '110'] }, { irr: '0.1' });
  const flows = [
    ['2026-01-01', '-100'],
    ['2027-01-01', '110'],
  ];
  const xirr = aCase('irr.dated', { cashflows: flows, dayCount: 'ACT/365F' }, { xirr: '0.1' });
  const pmt = aCase('tvm.pmt', { function: 'PMT', args: { rate: '0.1', nper: 1, pv: 100 } }, { value: '-110' });
  const emi = aCase('schedule.annuity', loan, { emi: '106.62' });
  const rounded = aCase('rounding.money', { numerator: 25, denominator: 10, mode: 'half-even' }, { result: '2' });

  test.each([
    ['financial', [irr, pmt]],
    ['financejs', [irr, xirr, pmt, emi]],
    ['xirr', [xirr]],
    ['node-irr', [irr, xirr]],
    ['loanjs', [emi]],
    ['dinero.js', [rounded]],
  ])('%s is asked in its own words', (name, cases) => {
    const peer = peers.find((known) => known.name === name)!;

    expect(rightOf(cases, peer.readers)).toEqual({ right: cases.length, claimed: cases.length, all: cases.length });
  });

  test('is spared loans whose months are not equal', () => {
    expect(() => monthlyLoan({ ...loan, dayCount: 'ACT/365' })).toThrow(expect.objectContaining({ name: 'UnreadableError' }));
  });
});

describe('the bench of finance', () => {
  // A clock that jumps over every round: each work is done once and no time is measured.
  let ms = 0;
  const figures = financeBench(() => {
    ms += 100;
    return ms;
  });
  const ids = figures.map(({ id }) => id);

  test('names each figure once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('finance.'))).toBe(true);
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  test('compares with every peer in all that it does', () => {
    expect(ids).toEqual(expect.arrayContaining(peers.map(({ name }) => `finance.right.${name}`)));
    expect(ids.filter((id) => id.includes('.vs.'))).toEqual([
      'finance.schedules.vs.financial',
      'finance.schedules.vs.loanjs',
      'finance.rates.vs.financial',
      'finance.rates.vs.financejs',
      'finance.rates.vs.xirr',
      'finance.rates.vs.node-irr',
    ]);
  });

  test('promises that this library gets every published case right', () => {
    expect(figures.find(({ id }) => id === 'finance.rightOfAll.liana')).toMatchObject({ value: 100, gate: 100, ok: true });
  });
});
