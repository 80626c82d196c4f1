import { isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { lineAprc } from './line-aprc.ts';

describe('the annual cost of what nobody has drawn on yet', () => {
  const terms = { creditLimit: minorUnits(300_000), on: isoDate('2026-01-01') };
  const upfront = { kind: 'arrangement', amount: minorUnits(6_000), paid: 'upfront', payee: 'Northmere Bank', inCost: true } as const;

  // Commission report Markt/2014/107/H3/TA/LV, examples 36 and 38.
  test('a card at 9 % effective with €60 at the start and €25 a year is 15.1 %', () => {
    const fee = { kind: 'account', amount: minorUnits(2_500), paid: 'with-first-payment', payee: 'Northmere Bank', inCost: true } as const;

    const rate = lineAprc({ ...terms, form: 'line', annualRate: percent('8.64878'), costItems: [upfront, fee] });

    expect(rate.percent).toBe('15.1');
    expect(rate.unroundedPercent).toBeCloseTo(15.1063, 3);
  });

  test('an overdraft of €3,000 at €24.12 a month with €60 at the start is 19.4 %, over three months', () => {
    const rate = lineAprc({ ...terms, form: 'overdraft', annualRate: percent('9.648'), costItems: [upfront] });

    expect(rate.percent).toBe('19.4');
    expect(rate.unroundedPercent).toBeCloseTo(19.4296, 3);
  });
});
