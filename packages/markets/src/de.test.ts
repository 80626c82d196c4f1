import { addDays } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { adverseActionProblems, adverseActionReason } from './adverse-action.ts';
import type { GermanSettings } from './de/settings.ts';
import { germany } from './de.ts';
import { before, contractTerms, euroLoan, freeLater, rowOf, since } from './eu/testing/offers.ts';
import { marketOf, ruleSetAt } from './market.ts';
import { presentOffer } from './present-offer.ts';
import { lastWithdrawalDay } from './withdrawal.ts';

const de = ruleSetAt('DE', since);
const earlier = ruleSetAt('DE', before);
const configured = (settings: Partial<GermanSettings>) => germany([{ from: since, settings }]).ruleSets.at(-1)!;

test('Germany is in euro, German, and keeps the days of Berlin', () => {
  expect(marketOf('DE')).toMatchObject({ currency: 'EUR', languages: ['de'], timeZone: 'Europe/Berlin' });
});

describe('EU4: the standard information is given before anybody is bound, to keep', () => {
  test('it is agreed to be received as files before it is shown', () => {
    expect(de.consents.find(({ step }) => step === 'disclose')).toMatchObject({ purpose: 'electronic-records' });
    expect(de.disclose(euroLoan()).confirmation).toEqual({ shownAs: 'page', readingSeconds: 0 });
  });

  test('[M] when a reminder of the right to withdraw is due is a setting', () => {
    const { disclose } = configured({ remindedUnderHours: 48, reminderWithinDays: 5 });

    expect(rowOf(de.disclose(euroLoan()), 'reminder')!.value.en).toMatch(/less than 24 hours .* within 7 days/);
    expect(rowOf(disclose(euroLoan()), 'reminder')!.value.en).toMatch(/less than 48 hours .* within 5 days/);
  });
});

describe('EU5: an offer that comes from profiling says so', () => {
  test('beside the offer and in the document, and only there', () => {
    const made = presentOffer('DE', euroLoan({ isPersonalised: true }));

    expect(made.personalisedNotice!.de).toMatch(/automatisierte Verarbeitung/);
    expect(rowOf(made.disclosure, 'personalised')!.value).toEqual(made.personalisedNotice);
    expect(presentOffer('DE', euroLoan()).personalisedNotice).toBeUndefined();
    expect(rowOf(de.disclose(euroLoan()), 'personalised')).toBeUndefined();
    expect(presentOffer('DE', euroLoan({ on: before, isPersonalised: true })).personalisedNotice).toBeUndefined();
  });

  test('[M] the article that it names is 13, and a setting', () => {
    expect(de.decisions.personalisedNotice!.en).toContain('Article 13)');
    expect(configured({ personalisedArticle: '12' }).decisions.personalisedNotice!.en).toContain('Article 12)');
  });
});

describe('EU6: creditworthiness rests on income, expenses, assets and liabilities, and a person may look again', () => {
  test('neither special categories nor social networks are inputs', () => {
    expect(de.creditworthiness!.inputs).toEqual(['income', 'expenses', 'assets', 'liabilities']);
    expect(de.creditworthiness!.never).toEqual(expect.arrayContaining(['health', 'religion', 'biometric-data', 'social-networks']));
  });

  test('explanation, own view and review by a person are rights, said in the document', () => {
    expect(de.decisions).toMatchObject({ explanation: true, humanReview: true, ownView: true, refusal: true });
    expect(rowOf(de.disclose(euroLoan()), 'review')!.value.en).toMatch(/explanation.*own view.*a person look.*\(Article 18\(8\)\)/);
  });

  test('[M] the review of article 18(8) is a setting, with its article', () => {
    expect(rowOf(configured({ grantsReview: false }).disclose(euroLoan()), 'review')).toBeUndefined();
    expect(rowOf(configured({ reviewArticle: '18(6)' }).disclose(euroLoan()), 'review')!.value.en).toContain('(Article 18(6))');
  });

  test('a decline names its reasons in every language, and a score is none', () => {
    const reasons = Object.keys(de.adverseAction.reasons).map((code) => adverseActionReason(de, code));

    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) {
      expect(reason.text['zh-Hans'], reason.code).toMatch(/\p{Script=Han}/u);
      expect(reason.text.de, reason.code).toMatch(/\w/);
      expect(adverseActionProblems(de, [reason]), reason.code).toEqual([]);
    }
    const text = { en: 'See below', 'zh-Hans': '见下', de: 'Ihr Score zu niedrig' };
    expect(adverseActionProblems(de, [{ code: 'score', text }])).toEqual(['reason-not-specific']);
    expect(de.adverseAction.noticeWithinDays).toBe(0);
  });
});

describe('EU7: nobody is treated otherwise for nationality or residence, nothing is tied or ticked', () => {
  test('nationality and residence are no basis, nor is what the nation adds', () => {
    expect(de.prohibitedBases).toEqual(
      expect.arrayContaining(['nationality', 'residence-in-another-member-state', 'age', 'disability', 'sexual-identity']),
    );
  });

  test('a required insurance may be taken from anybody', () => {
    const requiredServices = [{ en: 'Insurance of the debt', 'zh-Hans': '信贷保险', de: 'Restkreditversicherung' }];
    const offer = euroLoan({ terms: { ...contractTerms, requiredServices } });

    expect(de.conduct.tying).toBe('refused');
    expect(rowOf(de.disclose(offer), 'required-services')!.value.en).toBe(
      'Insurance of the debt. You may choose any provider whose contract offers as much.',
    );
    expect(rowOf(earlier.disclose(offer), 'required-services')!.value.en).toBe('Insurance of the debt');
  });

  test('[M] no box is ticked beforehand, under article 15; both are settings', () => {
    expect(de.conduct.preTickedBoxes).toBe('refused');
    expect(rowOf(de.disclose(euroLoan()), 'own-choice')!.value.en).toContain('(Article 15)');
    expect(rowOf(configured({ inferredAgreementArticle: '14' }).disclose(euroLoan()), 'own-choice')!.value.en).toContain('(Article 14)');

    const allowed = configured({ refusesPreTickedBoxes: false });
    expect(allowed.conduct.preTickedBoxes).toBe('allowed');
    expect(rowOf(allowed.disclose(euroLoan()), 'own-choice')).toBeUndefined();
  });
});

describe('EU8: a match refuses nobody', () => {
  test('only the lender decides, and rules that can be read put the list together', () => {
    expect(de.decisions.refusedBy).toBe('lender');
    expect(de.conduct.approvalEstimate).toBe('rules-only');
  });

  test('[M] whether a likelihood of approval may sort is a setting', () => {
    expect(configured({ estimatesApproval: true }).conduct.approvalEstimate).toBe('allowed');
  });
});

test('EU9: scoring people is high-risk from 2027-12-02; the day was moved once and is a setting', () => {
  expect(de.decisions.highRiskFrom).toBe('2027-12-02');
  expect(configured({ highRiskFrom: '2026-08-02' }).decisions.highRiskFrom).toBe('2026-08-02');
  expect(() => configured({ highRiskFrom: 'soon' })).toThrow(expect.objectContaining({ code: 'date-invalid' }));
});

test('EU10: what decides the order is said with its weight, and a paid place is marked', () => {
  expect(de.ranking.explanation.en).toContain('What lenders pay us plays no part');
  expect(de.ranking.parameters!.map(({ en }) => en.split(':')[0])).toEqual([
    'Total cost of the credit',
    'Instalment, speed or certainty',
    'Your answers',
    'What lenders pay us',
  ]);
  expect(de.ranking.parameters!.every((text) => text.de && text['zh-Hans'])).toBe(true);
  expect(de.advertising.adLabel!.text).toEqual({ en: 'Advertisement', 'zh-Hans': '广告', de: 'Anzeige' });
});

describe('EU11: pages, documents and steps are accessible, and a statement says so', () => {
  test('the statement names level and standard, and where to write', () => {
    expect(de.accessibility!.statement.en).toMatch(/WCAG 2\.2 AA.*EN 301 549 V3\.2\.1.*\{supportEmail\}/);
    expect(earlier.accessibility).toEqual(de.accessibility);
  });

  test('[M] the version of the standard is a setting', () => {
    const next = configured({ accessibilityStandard: 'EN 301 549 V4.1.1' });

    expect(next.accessibility).toMatchObject({ standard: 'EN 301 549 V4.1.1', level: 'WCAG 2.2 AA' });
    expect(next.accessibility!.statement.de).toContain('EN 301 549 V4.1.1');
  });
});

describe('EU12: within 14 days one may withdraw, from the linked purchase too', () => {
  test('the last day is two weeks after signing', () => {
    expect(lastWithdrawalDay(de, since)).toBe(addDays(since, 14));
  });

  test('each day costs the interest of that day: €9,600 at 9.40 % over 365 days is €2.47', () => {
    expect(rowOf(de.disclose(euroLoan()), 'withdrawal')!.value).toMatchObject({
      en: 'You may withdraw within 14 days without giving a reason. You return the money and €2.47 interest for each day.',
    });
  });

  test('a linked purchase falls with the credit, and the credit with the purchase', () => {
    expect(rowOf(de.disclose(freeLater()), 'withdrawal-in-detail')!.value.en).toContain('no longer bound by the credit either');
    expect(rowOf(de.disclose(euroLoan()), 'withdrawal-in-detail')!.value.en).not.toContain('purchase');
  });

  test('[M] the days, the days to pay back and the days of the year are settings', () => {
    const ruleSet = configured({ withdrawalDays: 30, repaidWithinDays: 20, withdrawalDaysOfYear: 360 });

    expect(ruleSet.withdrawalDays).toBe(30);
    expect(rowOf(ruleSet.disclose(euroLoan()), 'withdrawal')!.value.en).toMatch(/within 30 days.*€2\.51 interest/);
    expect(rowOf(ruleSet.disclose(euroLoan()), 'withdrawal-in-detail')!.value.en).toContain('pay back within 20 days');
  });
});
