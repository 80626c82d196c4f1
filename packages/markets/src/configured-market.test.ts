import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { configuredMarket } from './configured-market.ts';
import { marketOf, ruleSetAt, ruleSetById } from './market.ts';

const on = isoDate('2027-03-01');

describe('a market that an operator configures', () => {
  const changes = JSON.parse('[{ "from": "2027-02-01", "settings": { "representativeSharePercent": 66 } }]') as unknown;
  const market = configuredMarket('UK', changes);

  test('has the change from its day on, under an id of its own that is found again', () => {
    const ruleSet = ruleSetAt(market, on);

    expect(ruleSet.representativeExample.pick).toMatchObject({ sharePercent: 66 });
    expect(ruleSet.id).toMatch(/^UK-2027-02-01\+[0-9a-f]{8}$/);
    expect(ruleSetById(market, ruleSet.id)).toBe(ruleSet);
    expect(ruleSetAt(market, isoDate('2027-01-31')).id).toBe('UK-2026-07-15');
  });

  test('leaves the market of the defaults as it is', () => {
    expect(ruleSetAt('UK', on).id).toBe('UK-2026-07-15');
    expect(() => ruleSetById('UK', ruleSetAt(market, on).id)).toThrow(expect.objectContaining({ code: 'no-rule-set-in-force' }));
  });

  test.each(['CN', 'DE', 'UK'])('%s without changes is the market itself', (id) => {
    expect(configuredMarket(id, []).ruleSets.map((ruleSet) => ruleSet.id)).toEqual(marketOf(id).ruleSets.map((ruleSet) => ruleSet.id));
  });

  test.each([
    ['UK', {}, 'setting-invalid', 'expected a list'],
    ['UK', [{ settings: {} }], 'setting-invalid', 'expected { from, settings }'],
    ['UK', [{ from: '2027-02-30', settings: {} }], 'date-invalid', '2027-02-30'],
    ['UK', [{ from: '2027-02-01', settings: { share: 66 } }], 'setting-invalid', "'share'"],
    ['UK', [{ from: '2027-02-01', settings: null }], 'setting-invalid', 'expected an object of settings'],
    ['US', [], 'setting-invalid', "'US' has no settings"],
    ['XX', [], 'market-unknown', "'XX'"],
  ])('%s with %j is refused', (id, given, code, message) => {
    expect(() => configuredMarket(id, given)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});
