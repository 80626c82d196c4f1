import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { missingTerms } from './advertising.ts';
import { ruleSetAt, todayIn } from './market.ts';
import { presentOffer } from './present-offer.ts';
import { aFreePurchase, aLoan, on } from './uk/offers.builder.ts';
import { ukDefaults } from './uk/settings.ts';
import { unitedKingdom } from './uk.ts';

const uk = ruleSetAt('UK', on);

describe('UK1: any rate or cost amount demands the whole example', () => {
  test.each(['interest-rate', 'annual-cost', 'finance-charge', 'payment-amount', 'total-payable'] as const)('%s is a trigger', (term) => {
    const missing = missingTerms(uk, [term]);

    expect(missing).toContain('postal-address');
    expect([...missing, term].toSorted()).toEqual(expect.arrayContaining(['duration', 'interest-rate', 'total-credit']));
  });

  test('the amount of credit or its duration alone triggers nothing, and a whole example lacks nothing', () => {
    expect(missingTerms(uk, ['total-credit', 'duration'])).toEqual([]);
    expect(missingTerms(uk, uk.advertising.demands)).toEqual([]);
  });
});

describe('UK2: a comparison, an incentive or an appeal to those often refused demands the representative APR', () => {
  test.each(['comparison', 'incentive', 'restricted-access'] as const)('%s demands it, and no more', (term) => {
    expect(missingTerms(uk, [term])).toEqual(['annual-cost']);
    expect(missingTerms(uk, [term, 'interest-rate'])).toContain('duration');
  });

  test('it is shown with every offer, at least as large as any other rate, under its name', () => {
    const { headline } = presentOffer('UK', aLoan({ standing: 'estimate' }));

    expect(headline).toMatchObject({
      label: { en: 'representative APR', 'zh-Hans': '代表性年利率（APR）' },
      prominence: 'at-least-equal',
      value: { en: '12.7%' },
    });
    expect(uk.offerShows.estimated).toEqual(expect.arrayContaining(['annual-cost', 'representative-example']));
  });
});

test.each(['prequalified', 'firm'] as const)(
  'UK2: what a lender has priced for one person (%s) is an APR, and represents nobody else',
  (standing) => {
    expect(presentOffer('UK', aLoan({ standing })).headline.label.en).toBe('APR');
  },
);

describe('UK5: the rule sets part on the day on which deferred payment credit became regulated', () => {
  test('each day has its own', () => {
    expect(ruleSetAt('UK', isoDate('2026-07-14')).id).toBe('UK-2026-01-01');
    expect(ruleSetAt('UK', isoDate('2026-07-15')).id).toBe('UK-2026-07-15');
  });

  test('the same purchase on the two days is presented by two laws', () => {
    const onDay = (day: string) => presentOffer('UK', aFreePurchase({ on: isoDate(day) }));

    expect(onDay('2026-07-14').ruleSetId).toBe('UK-2026-01-01');
    expect(onDay('2026-07-14').disclosure.sections).not.toEqual(onDay('2026-07-15').disclosure.sections);
  });
});

describe('the settings of the United Kingdom', () => {
  test('begin on a day of their own and leave what was in force before untouched', () => {
    const market = unitedKingdom([{ from: isoDate('2027-02-01'), settings: { representativeSharePercent: 66 } }]);

    expect(market.ruleSets.map(({ id }) => id.slice(0, 13))).toEqual(['UK-2026-01-01', 'UK-2026-07-15', 'UK-2027-02-01']);
    expect(market.ruleSets[1]!.id).toBe('UK-2026-07-15');
    expect(market.ruleSets[2]!.id).toMatch(/\+[0-9a-f]{8}$/);
  });

  test.each([
    [{ representativeShare: 66 }, "no setting 'representativeShare'"],
    [{ representativeSharePercent: '66' }, 'must be a share above 0 and up to 100'],
  ])('refuse %j', (settings, message) => {
    expect(() => unitedKingdom([{ from: on, settings: settings as object }])).toThrow(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringContaining(message) }),
    );
  });

  test('have every stated default', () => {
    expect(ukDefaults).toMatchObject({
      representativeSharePercent: 51,
      highCostAprPercent: 100,
      dailyCostCapPercent: 0.8,
      totalCostCapPercent: 100,
      defaultChargeCapMinor: 1_500,
      withdrawalDays: 14,
    });
  });
});

test('the protected characteristics of the Equality Act are named, so that facts and features can be held against them', () => {
  expect(uk.prohibitedBases).toEqual(
    expect.arrayContaining([
      'age',
      'disability',
      'gender-reassignment',
      'marital-status',
      'pregnancy',
      'race',
      'religion',
      'sex',
      'sexual-orientation',
    ]),
  );
});

test('the platform may take applications and stand among the ways to pay; a person may have a decision explained, reviewed and contested', () => {
  expect(uk.conduct).toMatchObject({ applicationIn: 'portal', placement: 'payment-options', lenderEvidence: 'register-entry' });
  expect(uk.decisions).toEqual({ explanation: true, humanReview: true, refusal: false, ownView: true });
});

test('today in the United Kingdom is London’s, summer time included', () => {
  expect(todayIn('UK', new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(todayIn('UK', new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-22');
});
