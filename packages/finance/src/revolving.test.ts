import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { minorUnits, sumMinor } from './money.ts';
import { percent, ratio } from './rational.ts';
import { minimumPayment, type RevolvingTerms, revolvingIllustration } from './revolving.ts';

function terms(changes: Partial<RevolvingTerms> = {}): RevolvingTerms {
  return {
    drawn: minorUnits(100_000),
    annualRate: percent('24'),
    minimum: { shareOfBalance: percent('1'), floor: minorUnits(2_500) },
    firstDueOn: isoDate('2026-12-21'),
    rounding: 'half-up',
    ...changes,
  };
}

describe('the minimum payment', () => {
  test("is the month's interest and the share of the balance", () => {
    expect(minimumPayment(terms())).toBe(3_000);
  });

  test('is not below the floor', () => {
    expect(minimumPayment(terms({ minimum: { shareOfBalance: percent('0.1'), floor: minorUnits(2_500) } }))).toBe(2_500);
  });

  test('is not above the whole debt', () => {
    expect(minimumPayment(terms({ drawn: minorUnits(1_000) }))).toBe(1_020);
  });
});

describe('the illustration of a draw', () => {
  test('of $1,000.00 at 24 % with $30.00 a month takes 56 payments', () => {
    // 30 clears 1000 at 2 % a month after ln(3)/ln(1.02) = 55.48 months.
    const { rows, payment } = revolvingIllustration(terms());

    expect(payment).toBe(3_000);
    expect(rows).toHaveLength(56);
    expect(rows.at(-1)).toMatchObject({ balance: 0, dueOn: '2031-07-21' });
  });

  test('pays back what was drawn, and its totals are the sums of its rows', () => {
    const draws = fc.record({
      drawn: fc.integer({ min: 1, max: 2_000_000 }).map(minorUnits),
      annualRate: fc.integer({ min: 0, max: 3_600 }).map((hundredths) => ratio(hundredths, 10_000)),
    });

    fc.assert(
      fc.property(draws, (draw) => {
        const { rows, interest, totalOfPayments } = revolvingIllustration(terms(draw));
        expect(sumMinor(rows.map((row) => row.principal))).toBe(draw.drawn);
        expect(totalOfPayments).toBe(draw.drawn + interest);
        expect(rows.at(-1)!.balance).toBe(0);
      }),
    );
  });

  test.each([
    [
      'a payment that does not cover the interest',
      { minimum: { shareOfBalance: percent('0'), floor: minorUnits(0) } },
      'payment-never-clears',
    ],
    ['a debt of more than fifty years', { minimum: { shareOfBalance: percent('0.0001'), floor: minorUnits(0) } }, 'payment-never-clears'],
    ['nothing drawn', { drawn: minorUnits(0) }, 'amount-out-of-range'],
    ['a negative rate', { annualRate: ratio(-1, 100) }, 'rate-out-of-range'],
  ] as const)('is refused for %s', (_, changes, code) => {
    expect(() => revolvingIllustration(terms(changes))).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
