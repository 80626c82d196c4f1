import { addDays, earlySettlement, instalmentPlan, isoDate, minorUnits, percent, planApr, planMapr } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { adverseActionProblems, adverseActionReason } from './adverse-action.ts';
import { missingTerms } from './advertising.ts';
import { breachedCaps } from './caps.ts';
import { ruleSetAt } from './market.ts';
import { lastWithdrawalDay } from './withdrawal.ts';

const on = isoDate('2026-11-21');
const us = ruleSetAt('US', on);

describe('US2: a trigger term brings the down payment, the repayment terms and the APR with it', () => {
  test.each(['down-payment', 'number-of-payments', 'payment-amount', 'finance-charge'] as const)('%s is a trigger', (term) => {
    expect(missingTerms(us, [term])).toContain('annual-cost');
  });

  test('a payment alone lacks the three others', () => {
    expect(missingTerms(us, ['payment-amount'])).toEqual(['down-payment', 'number-of-payments', 'annual-cost']);
  });

  test('the APR alone triggers nothing, and a full example lacks nothing', () => {
    expect(missingTerms(us, ['annual-cost'])).toEqual([]);
    expect(missingTerms(us, ['payment-amount', 'number-of-payments', 'annual-cost', 'down-payment'])).toEqual([]);
  });

  test('an example is labelled as one', () => {
    expect(us.representativeExample.label).toEqual({ en: 'For example', 'zh-Hans': '举例' });
  });
});

describe('US4: a decline gives one to four specific reasons', () => {
  const reason = (code: string) => adverseActionReason(us, code);

  test('every reason code has wording in every language, and that wording is specific', () => {
    const reasons = Object.keys(us.adverseAction.reasons).map(reason);

    expect(reasons.length).toBeGreaterThan(20);
    for (const each of reasons) {
      expect(each.text['zh-Hans'], each.code).toMatch(/\p{Script=Han}/u);
      expect(adverseActionProblems(us, [each]), each.code).toEqual([]);
    }
  });

  test('four are allowed, five and none are not', () => {
    const four = ['income-too-low', 'debt-ratio-too-high', 'credit-history-short', 'no-income'].map(reason);

    expect(adverseActionProblems(us, four)).toEqual([]);
    expect(adverseActionProblems(us, [...four, reason('under-age')])).toEqual(['too-many-reasons']);
    expect(adverseActionProblems(us, [])).toEqual(['too-few-reasons']);
  });

  test.each([
    { en: 'Below internal policy.', 'zh-Hans': '您的收入过低。' },
    { en: 'Your income is too low.', 'zh-Hans': '综合评分不足。' },
  ])('"$en" / "$zh-Hans" says nothing specific and is refused', (text) => {
    expect(adverseActionProblems(us, [{ code: 'policy', text }])).toEqual(['reason-not-specific']);
  });

  test('a code without wording is an error, never an empty line', () => {
    expect(() => reason('nonsense')).toThrow(expect.objectContaining({ name: 'MarketError', code: 'reason-unknown' }));
  });

  test('[M] notice is due within 30 days', () => {
    expect(us.adverseAction.noticeWithinDays).toBe(30);
  });
});

test('US5: the prohibited bases are named, so that facts and features can be held against them', () => {
  expect(us.prohibitedBases).toEqual(
    expect.arrayContaining(['race', 'colour', 'religion', 'national-origin', 'sex', 'marital-status', 'age', 'public-assistance-income']),
  );
});

test('US8: offers are ordered by what they cost the borrower, and the page says that income plays no part', () => {
  expect(us.ranking.defaultWish).toBe('lowest-total-cost');
  expect(us.ranking.explanation.en).toContain('What lenders pay us plays no part');
});

describe('US9: a covered borrower is not shown credit above 36 % military APR', () => {
  const costing = (annual: string, otherFees = 0) => {
    const plan = instalmentPlan({
      price: minorUnits(500_000),
      annualRate: percent(annual),
      months: 12,
      advancedOn: on,
      rounding: 'half-up',
      costItems: [{ kind: 'insurance', amount: minorUnits(otherFees), paid: 'upfront', payee: 'Fennick Credit', inCost: false }],
    });
    return { apr: planApr(plan), mapr: planMapr(plan) };
  };

  test('36.5 % is above the cap for a covered borrower and for nobody else', () => {
    const { mapr } = costing('36.5');

    expect(breachedCaps(us, [mapr], ['covered-borrowers']).map((cap) => cap.id)).toEqual(['us-mapr-36']);
    expect(breachedCaps(us, [mapr])).toEqual([]);
  });

  test('fees outside the APR count', () => {
    const { apr, mapr } = costing('35', 10_000);

    expect(apr.unroundedPercent).toBeLessThan(36);
    expect(breachedCaps(us, [apr, mapr], ['covered-borrowers'])).toHaveLength(1);
  });

  test('the unrounded rate is compared, so a rate that is shown as 36.00 % can be above it', () => {
    const mapr = { convention: 'us-mapr' as const, percent: '36.00', unroundedPercent: 36.004 };

    expect(breachedCaps(us, [mapr], ['covered-borrowers'])).toHaveLength(1);
    expect(breachedCaps(us, [{ ...mapr, unroundedPercent: 36 }], ['covered-borrowers'])).toEqual([]);
  });
});

describe('US10: no rule of 78 above 61 months, and licences by state', () => {
  test('[M] both are configuration', () => {
    expect(us).toMatchObject({ ruleOf78UpToMonths: 61, licensing: 'by-state' });
  });

  test('an early settlement of a longer loan keeps interest by the day, which is below what the rule of 78 would keep', () => {
    const months = 72;
    const long = instalmentPlan({ price: minorUnits(1_000_000), annualRate: percent('12'), months, advancedOn: on, rounding: 'half-up' });

    const settled = earlySettlement({ rows: long.rows, advancedOn: on, paymentsMade: 11, on: long.rows[11]!.dueOn, rounding: 'half-up' });

    const interestKept = long.interest - settled.interestSaved;
    const digitsOfTwelveMonths = Array.from({ length: 12 }, (_, month) => months - month).reduce((sum, digit) => sum + digit, 0);
    expect(interestKept).toBeLessThan((long.interest * digitsOfTwelveMonths) / ((months * (months + 1)) / 2));
  });
});

test('the right to withdraw ends after the days that the rule set says', () => {
  expect(lastWithdrawalDay(us, on)).toBe(addDays(on, 14));
  expect(lastWithdrawalDay({ ...us, withdrawalDays: 0 }, on)).toBeUndefined();
});

test('the platform may take applications, estimate approval and stand among the ways to pay', () => {
  expect(us.conduct).toEqual({
    applicationIn: 'portal',
    approvalEstimate: 'allowed',
    personalisation: 'opt-out',
    placement: 'payment-options',
    lenderEvidence: 'state-licences',
    copy: 'own',
    netAdvance: 'allowed',
    coolingOffDays: 0,
  });
});
