import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorUnits } from './money.ts';
import { ratio } from './rational.ts';
import { type RuleOf78Request, ruleOf78Earned, ruleOf78Refund } from './rule-of-78.ts';

function request(changes: Partial<RuleOf78Request> = {}): RuleOf78Request {
  return { charge: minorUnits(7_800), periods: 12, elapsed: 1, lawfulUpToPeriods: 61, rounding: 'half-up', ...changes };
}

describe('the Rule of 78', () => {
  test('earns twelve parts of seventy-eight in the first of twelve months', () => {
    expect(ruleOf78Earned(12, 1)).toEqual(ratio(12, 78));
    expect(ruleOf78Refund(request())).toBe(6_600);
  });

  test('refunds all at the start, nothing at the end, and never more by waiting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 61 }), (amount, periods) => {
        const refund = (elapsed: number) => ruleOf78Refund(request({ charge: minorUnits(amount), periods, elapsed }));

        expect(refund(0)).toBe(amount);
        expect(refund(periods)).toBe(0);
        for (let elapsed = 1; elapsed <= periods; elapsed += 1) expect(refund(elapsed)).toBeLessThanOrEqual(refund(elapsed - 1));
      }),
    );
  });

  test.each<[string, Partial<RuleOf78Request>, string]>([
    ['where the term is longer than the law lets it be used for', { periods: 62 }, 'refund-rule-unlawful'],
    ['where it is barred', { lawfulUpToPeriods: 0 }, 'refund-rule-unlawful'],
    ['for a negative charge', { charge: minorUnits(-1) }, 'amount-out-of-range'],
    ['for no periods', { periods: 0 }, 'periods-out-of-range'],
    ['after the end', { elapsed: 13 }, 'periods-out-of-range'],
  ])('is refused %s', (_, changes, code) => {
    expect(() => ruleOf78Refund(request(changes))).toThrow(expect.objectContaining({ code }));
  });
});
