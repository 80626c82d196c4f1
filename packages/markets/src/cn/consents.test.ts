import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { adverseActionProblems, adverseActionReason } from '../adverse-action.ts';
import { bannedWordsIn } from '../advertising.ts';
import { china } from '../cn.ts';
import { consentFor, consentsBefore } from '../consents.ts';
import type { LegalText } from '../legal-text.ts';
import { placeholdersOf, renderLegalText } from '../legal-text.ts';
import { marketOf, ruleSetAt } from '../market.ts';
import { presentOffer } from '../present-offer.ts';
import { locales } from '../text.ts';
import { aLoan, on } from './testing/offers.ts';

const portal = ruleSetAt('CN', isoDate('2026-08-15'));
const rules = ruleSetAt('CN', on);
const direct = china([{ from: on, settings: { scoresThroughBureau: false } }]).ruleSets;
const texts: LegalText[] = [
  ...new Set([...marketOf('CN').ruleSets, ...direct].flatMap(({ consents }) => consents.map(({ text }) => text))),
];

describe('CN10: consent is separate for each recipient and for what is sensitive, and is withdrawn as easily as it is given', () => {
  test.each([
    ['in the portal', portal],
    ['before the hand-over', rules],
  ])('%s, each recipient is named with contact, purpose, method and kinds of information', (_, ruleSet) => {
    const { text, kind, perLender } = consentFor(ruleSet, 'data-sharing')!;

    expect({ kind, perLender }).toEqual({ kind: 'consent', perLender: true });
    expect(placeholdersOf(text)).toEqual(expect.arrayContaining(['lender', 'lenderContact', 'dataTypes']));
    for (const part of ['接收方', '联系方式', '处理目的', '处理方式', '个人信息种类', '撤回']) expect(text.body['zh-Hans']).toContain(part);
    for (const part of ['Recipient', 'Contact', 'Purpose', 'Method', 'Kinds of information', 'Withdrawing'])
      expect(text.body.en).toContain(part);
  });

  test('sensitive information has a consent of its own, with why it is needed and what it means', () => {
    const { text } = consentFor(portal, 'sensitive-data')!;

    for (const part of ['金融账户', '生物识别', '必要性', '对您的影响']) expect(text.body['zh-Hans']).toContain(part);
    for (const part of ['financial accounts', 'biometric', 'Why it is needed', 'What it means for you'])
      expect(text.body.en).toContain(part);
  });

  test('no consent is bundled with another: each is a box of its own before the application is sent', () => {
    expect(consentsBefore(portal, 'submit').map(({ purpose, kind }) => `${kind} ${purpose}`)).toEqual([
      'consent sensitive-data',
      'consent data-sharing',
      'consent hard-check',
    ]);
  });

  test('[M] every consent says how it is withdrawn', () => {
    const consents = marketOf('CN').ruleSets.flatMap((ruleSet) => ruleSet.consents.filter(({ kind }) => kind === 'consent'));

    expect(consents.filter(({ text }) => !/撤回/.test(text.body['zh-Hans']) || !/withdraw/i.test(text.body.en))).toEqual([]);
  });

  test('a decision by a program is explained and may be refused, and an offer made from answers says so', () => {
    expect(rules.decisions).toMatchObject({ explanation: true, refusal: true });
    expect(presentOffer('CN', aLoan({ isPersonalised: true })).personalisedNotice!['zh-Hans']).toContain('拒绝仅通过自动化方式作出的决定');
    expect(presentOffer('CN', aLoan()).personalisedNotice).toBeUndefined();
    const rows = rules.disclose(aLoan({ isPersonalised: true })).sections.flatMap((section) => section.rows);
    expect(rows.find(({ key }) => key === 'personalised')!.value.en).toContain('refuse a decision');
  });

  test('a decline explains itself in words about the person, in both languages', () => {
    const reasons = Object.keys(rules.adverseAction.reasons).map((code) => adverseActionReason(rules, code));

    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) {
      expect(reason.text['zh-Hans'], reason.code).toMatch(/\p{Script=Han}/u);
      expect(reason.text.en, reason.code).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
      expect(adverseActionProblems(rules, [reason]), reason.code).toEqual([]);
    }
  });

  test.each(['综合评分不足', '系统评估未通过'])('%s is no explanation', (words) => {
    expect(adverseActionProblems(rules, [{ code: 'score', text: { en: 'Your income is too low.', 'zh-Hans': words } }])).toEqual([
      'reason-not-specific',
    ]);
  });
});

describe('CN11: what a lender scores comes from a licensed bureau (断直连)', () => {
  test('[M] by default the platform sends none of it, and the person is told so', () => {
    expect(rules.conduct.scoringDataThrough).toBe('licensed-bureau');
    expect(consentFor(portal, 'data-sharing')!.text.body['zh-Hans']).toContain('持牌征信机构');
    expect(consentFor(portal, 'data-sharing')!.text.body.en).toContain('licensed credit bureau');
  });

  test('[M] the default can be changed, and the text no longer claims it', () => {
    const changed = china([{ from: isoDate('2025-10-01'), settings: { scoresThroughBureau: false } }]).ruleSets[0]!;

    expect(changed.conduct.scoringDataThrough).toBeUndefined();
    expect(consentFor(changed, 'data-sharing')!.text.body['zh-Hans']).not.toContain('征信机构');
  });

  test('the bureau query has a consent of its own in the portal, and says that it leaves its mark', () => {
    const { text, perLender } = consentFor(portal, 'hard-check')!;

    expect(perLender).toBe(true);
    expect(text.label['zh-Hans']).toContain('留下记录');
    expect(text.body.en).toContain('金融信用信息基础数据库');
    expect(consentFor(rules, 'hard-check')).toBeUndefined();
  });

  test('no lender is asked before there is an application', () => {
    expect(consentsBefore(portal, 'prequalify')).toEqual([]);
  });
});

describe('the texts of China', () => {
  test.each(texts.map((text) => [text.id, text] as const))('%s is complete in both languages, with the same placeholders', (_, text) => {
    for (const part of [text.title, text.label, text.body]) {
      expect(part.en).toMatch(/[a-z]/);
      expect(part['zh-Hans']).toMatch(/\p{Script=Han}/u);
      const [english, chinese] = locales.map((locale) => [...new Set(part[locale].match(/\{\w+\}/g) ?? [])].toSorted());
      expect(chinese).toEqual(english);
    }
    expect(text.body.en.split('\n\n')).toHaveLength(text.body['zh-Hans'].split('\n\n').length);
  });

  test('laws keep their Chinese names in English', () => {
    const english = texts.map(({ body }) => body.en).join('\n');

    for (const name of ['个人信息保护法', '电子签名法', '国家金融监督管理总局']) expect(english).toContain(name);
  });

  test('texts have distinct names, and none uses a banned word', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const locale of locales) {
      const all = texts.flatMap(({ title, label, body }) => [title[locale], label[locale], body[locale]]);
      expect(all.flatMap((text) => bannedWordsIn(rules, text, locale))).toEqual([]);
    }
  });

  test('a text is filled in with the recipient and what it receives', () => {
    const { label } = renderLegalText(consentFor(rules, 'data-sharing')!.text, {
      platform: 'Liana',
      tenant: '禾木家装',
      lender: '岚石银行',
      lenderContact: '400-000-0000',
      dataTypes: { en: 'product, order number, amount', 'zh-Hans': '产品、订单号、金额' },
      supportEmail: 'support@liana.example',
    });

    expect(label['zh-Hans']).toBe('我单独同意Liana向岚石银行提供：产品、订单号、金额。');
  });
});
