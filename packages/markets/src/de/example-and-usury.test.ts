import { instalmentPlan, isoDate, minorUnits, percent, planAprc } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breachedCaps } from '../caps.ts';
import { germany } from '../de.ts';
import { before, euroPlan, since } from '../eu/testing/offers.ts';
import { ruleSetAt } from '../market.ts';
import { type ExampleCandidate, representativeExample } from '../representative-example.ts';
import type { GermanSettings } from './settings.ts';

const de = ruleSetAt('DE', since);
const _earlier = ruleSetAt('DE', before);
const configured = (settings: Partial<GermanSettings>) => germany([{ from: since, settings }]).ruleSets.at(-1)!;

describe('DE1: at least two thirds of the agreements expected are at or below the example’s APRC and rate', () => {
  const priced = (productId: string, borrowingRatePercent: string, agreements: number, upfront = 0): ExampleCandidate => {
    const item = { kind: 'arrangement', amount: minorUnits(upfront), paid: 'upfront', payee: 'Northmere Bank', inCost: true } as const;
    const annualRate = percent(borrowingRatePercent);
    const plan = instalmentPlan({
      price: minorUnits(960_000),
      annualRate,
      months: 24,
      advancedOn: since,
      rounding: 'half-up',
      costItems: [item],
    });
    return { productId, family: 'instalment', plan, annualCost: planAprc(plan, 'eu-aprc'), borrowingRatePercent, agreements };
  };

  test('two of three are enough, by agreements and not by products', () => {
    const { candidate, computation } = representativeExample(de, [priced('a', '4', 1), priced('b', '8', 1), priced('c', '12', 1)]);

    expect(candidate.productId).toBe('b');
    expect(computation).toMatchObject({ ruleSetId: 'DE-2026-11-20', pick: { basis: 'expected' }, chosen: 1 });
    expect([computation.shareAtOrBelowPercent, computation.shareAtOrBelowRatePercent]).toEqual([200 / 3, 200 / 3]);
  });

  test('a low rate with a high fee is no example where its rate is below that of most', () => {
    const cheapWithFee = priced('fee', '4', 2, 90_000);
    const { candidate } = representativeExample(de, [priced('plain', '8', 1), cheapWithFee]);

    expect(candidate.productId).toBe('fee');
    expect(() => representativeExample(de, [priced('plain', '8', 2), priced('fee', '4', 2, 90_000)])).toThrow(
      expect.objectContaining({ code: 'no-admissible-product', message: expect.stringContaining('by annual cost and borrowing rate') }),
    );
  });

  test('a candidate without its borrowing rate is refused by name', () => {
    const { borrowingRatePercent, ...unknown } = priced('a', '4', 1);

    expect(borrowingRatePercent).toBe('4');
    expect(() => representativeExample(de, [unknown])).toThrow(
      expect.objectContaining({ code: 'number-not-decimal', message: expect.stringContaining('the borrowing rate of a') }),
    );
  });

  test('whatever is expected, the example covers two thirds by both', () => {
    const product = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 1_000 }));

    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), (drawn) => {
        const candidates = drawn.map(([tenths, agreements], index) => priced(`p${index}`, (tenths / 100).toFixed(2), agreements));

        const { computation } = representativeExample(de, candidates);

        expect(computation.shareAtOrBelowPercent).toBeGreaterThanOrEqual(200 / 3);
        expect(computation.shareAtOrBelowRatePercent).toBeGreaterThanOrEqual(200 / 3);
      }),
      { numRuns: 40 },
    );
  });

  test('[M] the share, and whether the rate must reach it, are settings', () => {
    const half = configured({ representativeSharePercent: 50, exampleByBorrowingRate: false });

    const { candidate, computation } = representativeExample(half, [priced('a', '4', 1), priced('b', '8', 1)]);

    expect(candidate.productId).toBe('a');
    expect(computation).not.toHaveProperty('shareAtOrBelowRatePercent');
    expect(half.id).toMatch(/^DE-2026-11-21\+[0-9a-f]{8}$/);
  });
});

describe('usury: the double of the market’s rate, or twelve points above it', () => {
  const costing = (annual: string) => euroPlan({ annualRate: percent(annual), costItems: [] });
  const breached = (ruleSet: typeof de, annual: string) => breachedCaps(ruleSet, costing(annual)).map(({ id }) => id);

  test('[M] the double binds while rates are low', () => {
    expect(de.caps.map(({ limitPercent }) => limitPercent)).toEqual([14.44, 19.22]);
    expect([breached(de, '13.5'), breached(de, '13.6'), breached(de, '18')]).toEqual([
      [],
      ['de-usury-multiple'],
      ['de-usury-multiple', 'de-usury-points'],
    ]);
  });

  test('[M] the Bundesbank’s rate is configuration with a date, and both limits follow it', () => {
    const { ruleSets } = germany([
      { from: isoDate('2026-12-01'), settings: { marketRatePercent: 13 } },
      { from: isoDate('2027-01-01'), settings: { marketRatePercent: 8 } },
    ]);

    expect(ruleSets.map(({ id }) => id.slice(0, 13))).toEqual(['DE-2026-01-01', 'DE-2026-11-20', 'DE-2026-12-01', 'DE-2027-01-01']);
    expect(ruleSets.slice(-2).map(({ caps }) => caps.map(({ limitPercent }) => limitPercent))).toEqual([
      [26, 25],
      [16, 20],
    ]);
    expect(breached(ruleSets[2]!, '22.9')).toEqual(['de-usury-points']);
  });
});
