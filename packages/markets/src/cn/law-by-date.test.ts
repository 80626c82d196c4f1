import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { consentsBefore } from '../consents.ts';
import { ruleSetAt, ruleSetById } from '../market.ts';
import { presentOffer } from '../present-offer.ts';
import type { RuleSet } from '../rule-set.ts';
import { aLoan } from './testing/offers.ts';

const at = (day: string) => ruleSetAt('CN', isoDate(day));

/** What a person meets on a day, in a few words. */
function metOn(day: string) {
  const { disclosure, conduct, ruleSetId } = presentOffer('CN', aLoan({ on: isoDate(day) }));
  const { confirmation, sections, title } = disclosure;
  return {
    ruleSetId,
    title: title['zh-Hans'],
    shownAs: confirmation.shownAs,
    readingSeconds: confirmation.readingSeconds,
    confirms: confirmation.statement !== undefined,
    sections: sections.map(({ key }) => key),
    applicationIn: conduct.applicationIn,
    costOnOrderPage: conduct.costOnOrderPage ?? false,
    placement: conduct.placement,
    approvalEstimate: conduct.approvalEstimate,
    consents: consentsBefore(at(day), 'submit').map(({ text }) => text.id),
    signs: consentsBefore(at(day), 'sign').length > 0,
  };
}

describe('the same offer has three different lawful results', () => {
  test('on 2026-07-31: a page with the annual rate; the application and the signature in the portal', () => {
    expect(metOn('2026-07-31')).toEqual({
      ruleSetId: 'CN-2025-10-01',
      title: '贷款年化利率与费用说明',
      shownAs: 'page',
      readingSeconds: 0,
      confirms: false,
      sections: ['head', 'cost', 'sums', 'items', 'contingent-costs', 'terms'],
      applicationIn: 'portal',
      costOnOrderPage: false,
      placement: 'payment-options',
      approvalEstimate: 'allowed',
      consents: ['cn-sensitive-data', 'cn-data-sharing-beside-bureau', 'cn-bureau-query'],
      signs: true,
    });
  });

  test('on 2026-08-01: the table of all costs in a pop-up, read and confirmed, and the cost on the order’s payment page', () => {
    expect(metOn('2026-08-01')).toEqual({
      ...metOn('2026-07-31'),
      ruleSetId: 'CN-2026-08-01',
      title: '综合融资成本明示表',
      shownAs: 'pop-up',
      readingSeconds: 10,
      confirms: true,
      sections: ['head', 'cost', 'sums', 'normal-costs', 'contingent-costs', 'nothing-else', 'terms'],
      costOnOrderPage: true,
    });
  });

  test('on 2026-09-30: the same table before the person goes on to the institution, which assesses and signs', () => {
    expect(metOn('2026-09-30')).toEqual({
      ...metOn('2026-08-01'),
      ruleSetId: 'CN-2026-09-30',
      sections: ['head', 'cost', 'sums', 'normal-costs', 'contingent-costs', 'nothing-else', 'terms', 'hand-over'],
      applicationIn: 'institution',
      placement: 'own-zone',
      approvalEstimate: 'rules-only',
      consents: ['cn-hand-over'],
      signs: false,
    });
  });

  test('at the same cost: what it costs, by item and in all, does not depend on the day', () => {
    const summaryOn = (day: string) => presentOffer('CN', aLoan({ on: isoDate(day) })).summary.map(({ value }) => value['zh-Hans']);

    expect(summaryOn('2026-07-31')).toEqual(['10.97%', '12 × ¥600.91', '¥410.92', '¥7,210.92']);
    expect(summaryOn('2026-08-01')).toEqual(summaryOn('2026-07-31'));
    expect(summaryOn('2026-09-30')).toEqual(summaryOn('2026-07-31'));
  });
});

describe('the rule sets of China', () => {
  test.each([
    ['2025-10-01', 'CN-2025-10-01'],
    ['2026-07-31', 'CN-2025-10-01'],
    ['2026-08-01', 'CN-2026-08-01'],
    ['2026-09-29', 'CN-2026-08-01'],
    ['2026-09-30', 'CN-2026-09-30'],
    ['2027-12-31', 'CN-2026-09-30'],
    ['2028-01-01', 'CN-2028-01-01'],
  ])('on %s it is %s', (day, id) => {
    expect(at(day).id).toBe(id);
    expect(ruleSetById('CN', id).id).toBe(id);
  });

  test('there is none before 2025-10-01', () => {
    expect(() => at('2025-09-30')).toThrow(expect.objectContaining({ code: 'no-rule-set-in-force' }));
  });

  test('a later law keeps what an earlier one asked for', () => {
    const lasting = ({ advertising, decisions, adverseAction, conduct, withdrawalDays }: RuleSet) => ({
      advertising,
      decisions,
      adverseAction,
      withdrawalDays,
      evidence: conduct.lenderEvidence,
      netAdvance: conduct.netAdvance,
      inFlight: conduct.applicationsInFlight,
    });

    expect(lasting(at('2026-08-01'))).toEqual(lasting(at('2025-10-01')));
    expect(lasting(at('2028-01-01'))).toEqual(lasting(at('2025-10-01')));
  });
});
