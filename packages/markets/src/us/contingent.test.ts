import { creditPlan, isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { ClosedEndCredit, ContingentCost } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';

const on = isoDate('2026-11-21');
const us = ruleSetAt('US', on);
const payee = 'Fennick Credit';

function rowsOf(changes: Partial<ClosedEndCredit>): string[] {
  const plan = creditPlan({ price: minorUnits(100_000), annualRate: percent('12'), periods: 12, advancedOn: on, rounding: 'half-up' });
  const creditor = { name: payee, type: 'lender' } as const;
  const offer = {
    kind: 'closed-end',
    creditor,
    currency: 'USD',
    on,
    standing: 'firm',
    plan,
    borrowingRatePercent: '12',
    ...changes,
  } as const;
  return us.disclose(offer).sections.flatMap(({ rows }) => rows.map(({ label, value }) => `${label.en}: ${value.en}`));
}

describe('"No other charges." closes a list of all of them', () => {
  test.each<readonly [ContingentCost['kind'], ContingentCost['standard'], string]>([
    ['late-interest', { annualPercent: '10.80' }, 'Interest on what is late: 10.80% a year of what is late to Fennick Credit.'],
    ['reminder', { amount: minorUnits(500) }, 'Reminder: $5.00 to Fennick Credit each time.'],
    ['collection', { amount: minorUnits(2_500) }, 'Collection: $25.00 to Fennick Credit each time.'],
    [
      'early-repayment',
      { amount: minorUnits(3_000) },
      'Prepayment: If you pay off early, you may have to pay a penalty: $30.00 to Fennick Credit.',
    ],
    [
      'early-repayment',
      { annualPercent: '1' },
      'Prepayment: If you pay off early, you may have to pay a penalty: 1% of what you pay early to Fennick Credit.',
    ],
  ])('%s', (kind, standard, expected) => {
    const rows = rowsOf({ contingentCosts: [{ kind, payee, standard }] });

    expect(rows).toContain(expected);
    expect(rows.filter((text) => text.includes('you will not have to pay a penalty'))).toHaveLength(kind === 'early-repayment' ? 0 : 1);
  });

  test('two charges of one kind stand on two lines, and one of nothing is none', () => {
    const late = (amount: number, afterDays: number) => ({
      kind: 'late-charge' as const,
      payee,
      standard: { amount: minorUnits(amount) },
      afterDays,
    });
    const contingentCosts = [late(700, 10), late(1_500, 30), { ...late(0, 0), kind: 'reminder' as const }];

    const rows = rowsOf({ contingentCosts });

    expect(rows.filter((text) => text.startsWith('Late charge'))).toEqual([
      'Late charge: If a payment is more than 10 days late, Fennick Credit charges $7.00.',
      'Late charge: If a payment is more than 30 days late, Fennick Credit charges $15.00.',
    ]);
    expect(rows.filter((text) => text.startsWith('Reminder'))).toEqual([]);
  });
});
