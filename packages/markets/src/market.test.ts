import { isoDate } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketOf, ruleSetAt, ruleSetById, todayIn } from './market.ts';
import { marketIds } from './market-id.ts';

describe('a market', () => {
  test('answers with the rule set in force on the day', () => {
    expect(ruleSetAt('US', isoDate('2026-01-01')).id).toBe('US-2026-01-01');
    expect(ruleSetAt('US', isoDate('2031-07-01')).id).toBe('US-2026-01-01');
  });

  test('has no rules before its first rule set', () => {
    expect(() => ruleSetAt('US', isoDate('2025-12-31'))).toThrow(
      expect.objectContaining({ name: 'MarketError', code: 'no-rule-set-in-force' }),
    );
  });

  test.each(['2026-7-01', '2026-02-30', '', '20260701'])('has no rules on %j, which is no day', (text) => {
    expect(() => ruleSetAt('UK', text as never)).toThrow(expect.objectContaining({ code: 'date-invalid' }));
  });

  test('without a file is not known', () => {
    expect(() => marketOf('XX')).toThrow(expect.objectContaining({ code: 'market-unknown' }));
    expect(() => marketOf('toString')).toThrow(expect.objectContaining({ code: 'market-unknown' }));
  });

  test('finds a rule set again by the id that was stored', () => {
    expect(ruleSetById('US', 'US-2026-01-01').inForceFrom).toBe('2026-01-01');
    expect(() => ruleSetById('US', 'US-1999-01-01')).toThrow(expect.objectContaining({ code: 'no-rule-set-in-force' }));
  });

  test.each(marketIds)('%s keeps its rule sets in order, each named by market and date', (id) => {
    const { ruleSets } = marketOf(id);

    expect(ruleSets.map((ruleSet) => ruleSet.id)).toEqual(ruleSets.map((ruleSet) => `${id}-${ruleSet.inForceFrom}`));
    expect(ruleSets.map((ruleSet) => ruleSet.inForceFrom)).toEqual(ruleSets.map((ruleSet) => ruleSet.inForceFrom).toSorted());
  });
});

describe('every market that there is', () => {
  test.each(marketIds)('%s has a time zone and a currency that Intl knows', (id) => {
    const { timeZone, currency } = marketOf(id);

    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(Intl.supportedValuesOf('currency')).toContain(currency);
  });
});

describe('today', () => {
  test('is the date in New York, not in Greenwich', () => {
    expect(todayIn('US', new Date('2026-11-22T04:59:59Z'))).toBe('2026-11-21');
    expect(todayIn('US', new Date('2026-11-22T05:00:00Z'))).toBe('2026-11-22');
  });

  test('follows summer time', () => {
    expect(todayIn('US', new Date('2026-07-01T04:00:00Z'))).toBe('2026-07-01');
  });

  test('never goes back as time goes on', () => {
    const instant = fc.date({ min: new Date('2026-01-01T12:00:00Z'), max: new Date('2040-01-01'), noInvalidDate: true });

    fc.assert(fc.property(instant, instant, (a, b) => (a <= b ? todayIn('US', a) <= todayIn('US', b) : true)));
  });
});
