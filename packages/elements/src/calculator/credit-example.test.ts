import { marketOf } from '@liana/markets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalculatorFee } from './calculator-fees.ts';
import { type CalculatorSettings, readSettings } from './calculator-settings.ts';
import { creditExample } from './credit-example.ts';
import { ways } from './ways.ts';

function settings({ rate = '9.40', fees = [] }: { rate?: string; fees?: CalculatorFee[] } = {}): CalculatorSettings {
  const attributes = { min: 1, max: 10 ** 9, rate, terms: '12 24', ways: ways.join(' '), fees, date: '2026-11-21' };
  const read = readSettings(attributes, marketOf('US'), new Date(0));
  if (Array.isArray(read)) throw new Error(`these settings do not fit: ${JSON.stringify(read)}`);
  return read;
}
const kitchen = { amountMinor: 960_000, months: 24, way: 'annuity' } as const;
const dearly: CalculatorFee[] = [
  { kind: 'arrangement', percent: '0.5' },
  { kind: 'account', paid: 'with-each-payment', amount: 250 },
];

test('costs what the schedule of a kitchen costs', () => {
  const { plan, annual } = creditExample(settings(), kitchen)!;

  expect([plan.instalment, plan.financeCharge, plan.totalPaid]).toEqual([44_034, 96_811, 1_056_811]);
  expect(annual).toMatchObject({ convention: 'us-apr', percent: '9.40' });
});

test('counts every fee into the cost and into the annual rate', () => {
  const { plan, annual } = creditExample(settings({ fees: dearly }), kitchen)!;

  expect([plan.instalment, plan.financeCharge, plan.totalPaid]).toEqual([44_284, 107_611, 1_067_611]);
  expect(annual.percent).toBe('10.47');
});

test('has no figures where fees eat up the amount', () => {
  expect(creditExample(settings({ fees: [{ kind: 'service', amount: 1_000_000 }] }), kitchen)).toBeUndefined();
});

test('has none where an amount cannot be split into payments', () => {
  expect(creditExample(settings(), { ...kitchen, amountMinor: 3 })).toBeUndefined();
});

describe('whatever is chosen', () => {
  const choices = fc.record({
    amountMinor: fc.integer({ min: 10_000, max: 10 ** 8 }),
    months: fc.constantFrom(1, 12, 24, 60),
    way: fc.constantFrom(...ways),
  });

  test('what is paid is what is borrowed and what it costs', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(settings(), settings({ fees: dearly })), (choice, from) => {
        const { plan } = creditExample(from, choice)!;

        expect(choice.amountMinor + plan.financeCharge).toBe(plan.totalPaid);
      }),
    );
  });

  test('paying back sooner never costs more interest', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const interest = (way: (typeof ways)[number]) => creditExample(settings(), { ...choice, way })!.plan.interest;

        // Each payment may round by half a unit.
        expect(interest('equal-principal')).toBeLessThanOrEqual(interest('annuity') + choice.months);
        expect(interest('annuity')).toBeLessThanOrEqual(interest('interest-first') + choice.months);
      }),
    );
  });
});
