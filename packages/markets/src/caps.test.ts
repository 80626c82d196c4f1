import { instalmentPlan, isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { breachedCaps } from './caps.ts';
import { ruleSetAt } from './market.ts';

const on = isoDate('2026-11-21');
const us = ruleSetAt('US', on);
const aPlan = (price: number, months: number) =>
  instalmentPlan({ price: minorUnits(price), annualRate: percent('36'), months, advancedOn: on, rounding: 'half-up' });

describe('a plan held against a cap', () => {
  test('is above it by what a rounded cent adds, and the cost is written so that it shows', () => {
    const [breached, ...others] = breachedCaps(us, aPlan(99_999, 12), ['covered-borrowers']);

    expect(others).toEqual([]);
    expect(breached).toMatchObject({ id: 'us-mapr-36', limitPercent: 36 });
    expect(Number(breached!.costPercent)).toBeGreaterThan(36);
  });

  test('is not above it where the cents fall the other way', () => {
    expect(breachedCaps(us, aPlan(99_999, 6), ['covered-borrowers'])).toEqual([]);
  });
});
