import { addDays, isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { bannedWordsIn, missingTerms, untrueWordsIn } from '../advertising.ts';
import { copyProblems } from '../advertising-copy.ts';
import { applicationHold } from '../application-hold.ts';
import { china } from '../cn.ts';
import { debtServiceWarning } from '../debt-service.ts';
import { lenderEvidenceProblem } from '../lender-evidence.ts';
import { ruleSetAt } from '../market.ts';
import { presentOffer } from '../present-offer.ts';
import { isFreeOfCost } from './is-free-of-cost.ts';
import type { ChinaSettings } from './settings.ts';
import { aLine, aLoan, aPlan, on } from './testing/offers.ts';

const rules = ruleSetAt('CN', on);
const beforeMeasures = ruleSetAt('CN', isoDate('2026-09-29'));
const rulesWith = (settings: Partial<ChinaSettings>) =>
  china([{ from: on, settings }]).ruleSets.find(({ inForceFrom }) => inForceFrom === on)!;

describe('CN4: a lender is shown only while this platform is on its published partner list', () => {
  const onList = {
    kind: 'partner-list',
    reference: 'https://bank.example/partners#2026-10 sha256:4f1c',
    validUntil: isoDate('2026-12-31'),
  } as const;

  test('with evidence on file it is shown, up to and with the last day', () => {
    expect(lenderEvidenceProblem(rules, [onList], on)).toBeUndefined();
    expect(lenderEvidenceProblem(rules, [onList], isoDate('2026-12-31'))).toBeUndefined();
  });

  test('without it, with that of another kind, or after it has run out, it is not', () => {
    expect(lenderEvidenceProblem(rules, [], on)).toBe('evidence-missing');
    expect(lenderEvidenceProblem(rules, [{ ...onList, reference: '' }], on)).toBe('evidence-missing');
    expect(lenderEvidenceProblem(rules, [{ ...onList, kind: 'state-licences' }], on)).toBe('evidence-missing');
    expect(lenderEvidenceProblem(rules, [onList], isoDate('2027-01-01'))).toBe('evidence-expired');
  });

  test('a promise of a lowest rate of approval is found in copy', () => {
    expect(bannedWordsIn(rules, '合作机构保底通过率 60%', 'zh-Hans')).toEqual(['保底通过率']);
    expect(bannedWordsIn(rules, 'A minimum approval rate of 60%', 'en')).toEqual(['minimum approval rate']);
  });
});

describe('CN7: the platform markets, and the institution sells', () => {
  test('since 2026-09-30 the institution takes the application, no likelihood is shown, and there is one hop', () => {
    expect(rules.conduct).toMatchObject({ applicationIn: 'institution', approvalEstimate: 'rules-only', placement: 'own-zone' });
    expect(rules.intermediary.mostHops).toBe(1);
  });

  test('nothing is signed and no credit bureau is asked in the platform', () => {
    expect(rules.consents.map(({ purpose }) => purpose)).toEqual(['privacy-notice', 'data-sharing']);
    expect(beforeMeasures.consents.map(({ purpose }) => purpose)).toContain('loan-agreement');
  });

  test('the document says who decides and where the person goes', () => {
    const [row] = rules.disclose(aLoan()).sections.find(({ key }) => key === 'hand-over')!.rows;

    expect(row!.value['zh-Hans']).toContain('直接前往岚石银行的自有页面');
    expect(row!.value.en).toContain('岚石银行 alone checks, decides and signs');
  });
});

describe('CN8: copy is the institution’s own, and holds no word that is banned', () => {
  const text = { en: 'Annual rate (simple) 10.97%', 'zh-Hans': '年化利率（单利）10.97%' };
  const approved = { id: 'lanshi-2026-11', hash: 'a1' };

  test('the approved version passes unchanged; another text, or one without approval, does not', () => {
    expect(copyProblems(rules, { text, hash: 'a1', approved })).toEqual([]);
    expect(copyProblems(rules, { text, hash: 'b2', approved })).toEqual([{ code: 'changed', approvedId: 'lanshi-2026-11' }]);
    expect(copyProblems(rules, { text, hash: 'a1' })).toEqual([{ code: 'not-approved' }]);
    expect(copyProblems(beforeMeasures, { text, hash: 'a1' })).toEqual([]);
  });

  test('credit stands in a zone of its own, and nothing is opened by a box that is ticked beforehand', () => {
    expect(rules.conduct).toMatchObject({ placement: 'own-zone', preTickedBoxes: 'refused', copy: 'institution-approved' });
  });

  test.each(['零成本', '0成本', '秒到账', '保证下款', '一键开通', '默认开通', '明星代言', '不看征信'])('%s is found', (word) => {
    const copy = { text: { ...text, 'zh-Hans': `贷款${word}，了解一下` }, hash: 'a1', approved };

    expect(copyProblems(rules, copy)).toEqual([{ code: 'banned-word', word }]);
  });

  test.each(['zero cost', 'guaranteed', 'money in seconds', 'one-click opening'])('"%s" is found in English', (word) => {
    expect(bannedWordsIn(rules, `Loans: ${word}!`, 'en')).toEqual([word]);
  });

  test('免息 is true of a plan without any cost, and of no other', () => {
    const free = aLoan({ plan: aPlan({ annualRate: percent('0'), costItems: [] }) });
    const [words] = rules.advertising.restrictedWords!;

    expect(words!.words['zh-Hans']).toContain('免息');
    expect(untrueWordsIn(rules, '免息分期', 'zh-Hans', aLoan())).toEqual(['免息']);
    expect(untrueWordsIn(rules, '免息分期', 'zh-Hans', free)).toEqual([]);
    expect([free, aLoan(), aLine(), aLine({ apr: { ...aLine().apr, unroundedPercent: 0 } })].map(isFreeOfCost)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('CN9: the order can be had without one’s data, and is explained', () => {
  test('there is a switch, and the parameters are named', () => {
    expect(rules.conduct.personalisation).toBe('opt-out');
    expect(rules.ranking.explanation['zh-Hans']).toContain('不使用平台收入');
    expect(rules.ranking.parameters!.map(({ en }) => en)[0]).toContain('switch this off');
  });

  test('no price rests on what somebody likes or is used to buying', () => {
    expect(rules.prohibitedBases).toEqual(expect.arrayContaining(['browsing-preference', 'purchase-habit']));
  });
});

describe('CN12: no debt upon debt', () => {
  test('one application at a time; the number can be changed', () => {
    expect(applicationHold(rules, { inFlight: 0 }, on)).toBeUndefined();
    expect(applicationHold(rules, { inFlight: 1 }, on)).toEqual({ reason: 'application-in-flight' });
    expect(applicationHold(rulesWith({ applicationsInFlight: 2 }), { inFlight: 1 }, on)).toBeUndefined();
    expect(applicationHold(ruleSetAt('US', on), { inFlight: 9 }, on)).toBeUndefined();
  });

  test('thirty days of rest after a refusal; the number can be changed', () => {
    const refused = { inFlight: 0, lastRefusedOn: on };

    expect(applicationHold(rules, refused, addDays(on, 29))).toEqual({ reason: 'cooling-off', until: addDays(on, 30) });
    expect(applicationHold(rules, refused, addDays(on, 30))).toBeUndefined();
    expect(applicationHold(rulesWith({ coolingOffDays: 0 }), refused, on)).toBeUndefined();
  });

  test('a warning where debts take more than half of the income; the share can be changed', () => {
    const warned = (payments: number, ruleSet = rules) =>
      debtServiceWarning(ruleSet, { payments: minorUnits(payments), income: minorUnits(800_000) })?.['zh-Hans'];

    expect(warned(400_000)).toBeUndefined();
    expect(warned(400_001)).toContain('请考虑少借');
    expect(warned(400_000, rulesWith({ debtServiceWarningPercent: 40 }))).toContain('请考虑少借');
    expect(debtServiceWarning(rules, { payments: minorUnits(1), income: minorUnits(0) })).toBeDefined();
    expect(warned(800_000, ruleSetAt('US', on))).toBeUndefined();
  });

  test('every mention of credit has a word against debt that grows, and nobody young or old is singled out', () => {
    expect(presentOffer('CN', aLoan()).warning!['zh-Hans']).toContain('避免过度负债');
    expect(rules.advertising.neverTargeted).toEqual(['students', 'elderly']);
    expect(bannedWordsIn(rules, '学生贷、校园贷、老年贷', 'zh-Hans')).toEqual(['校园贷', '学生贷', '老年贷']);
  });

  test.each([
    ['zh-Hans', '以贷养贷，轻松周转', '以贷养贷'],
    ['en', 'Borrow to repay what you owe', 'borrow to repay'],
  ] as const)('a loan to pay a loan is never suggested (%s)', (locale, text, word) => {
    expect(bannedWordsIn(rules, text, locale)).toEqual([word]);
  });
});

describe('CN14: an advertisement is marked as one and can be closed', () => {
  test('[M] 广告, closable', () => {
    expect(presentOffer('CN', aLoan()).adLabel).toEqual({ text: { en: 'Advertisement', 'zh-Hans': '广告' }, closable: true });
  });

  test('[M] both can be changed', () => {
    expect(rulesWith({ closableAdvertisements: false }).advertising.adLabel!.closable).toBe(false);
    expect(rulesWith({ marksAdvertisements: false }).advertising.adLabel).toBeUndefined();
  });

  test('an amount in it brings the annual rate with it', () => {
    expect(missingTerms(rules, ['payment-amount'])).toEqual(['annual-cost']);
    expect(missingTerms(rules, ['payment-amount', 'annual-cost'])).toEqual([]);
  });
});
