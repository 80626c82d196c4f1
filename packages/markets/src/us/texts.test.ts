import { isoDate } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { bannedWordsIn } from '../advertising.ts';
import { consentFor, consentsBefore, needsNewConsent } from '../consents.ts';
import { placeholdersOf } from '../legal-text.ts';
import { ruleSetAt } from '../market.ts';
import { locales } from '../text.ts';

const us = ruleSetAt('US', isoDate('2026-11-21'));

describe('US6: a soft check to match, and a consent of its own before a hard one', () => {
  test('the soft check is asked for before lenders are asked, per lender, and says that it does not affect the score', () => {
    const [soft] = consentsBefore(us, 'prequalify');

    expect(soft).toMatchObject({ purpose: 'soft-check', kind: 'consent', perLender: true });
    expect(soft!.text.label.en).toContain('does not affect my credit score');
  });

  test('the hard check is another consent, at sending, and says that it may affect the score', () => {
    const hard = consentFor(us, 'hard-check')!;

    expect(hard).toMatchObject({ step: 'submit', kind: 'consent', perLender: true });
    expect(hard.text.label.en).toContain('may affect my credit score');
  });

  test('a changed version asks again', () => {
    const { text } = consentFor(us, 'hard-check')!;

    expect(needsNewConsent(text, { id: text.id, version: text.version })).toBe(false);
    expect(needsNewConsent(text, { id: text.id, version: '2025-01-01' })).toBe(true);
  });
});

describe('US7: the E-SIGN gate stands before electronic disclosures', () => {
  const gate = consentFor(us, 'electronic-records')!;

  test('it is asked for before a disclosure is shown', () => {
    expect(consentsBefore(us, 'disclose').map((consent) => consent.purpose)).toEqual(['electronic-records']);
  });

  test.each([
    ['the right to paper', 'right to receive every record on paper', '纸质文件'],
    ['what it covers', 'What this covers', '适用范围'],
    ['withdrawal, its consequences and fees', 'withdraw your consent at any time, at no charge', '免费撤回'],
    ['hardware and software', 'browser of the last two years', '所需设备'],
    ['keeping the contact up to date', 'e-mail address changes', '电子邮箱变更'],
    ['that the person can open the records', 'confirms that you can open, read and keep', '能够打开、阅读和保存'],
  ])('it states %s', (_, english, chinese) => {
    expect(gate.text.body.en).toContain(english);
    expect(gate.text.body['zh-Hans']).toContain(chinese);
  });
});

describe('the texts of the US', () => {
  const texts = us.consents.map((consent) => consent.text);

  test.each(texts.map((text) => [text.id, text] as const))(
    '%s is complete in every language, with the same placeholders in each',
    (_, text) => {
      for (const part of [text.title, text.label, text.body]) {
        expect(part.en).not.toMatch(/\p{Script=Han}/u);
        expect(part['zh-Hans']).toMatch(/\p{Script=Han}/u);
        const [english, chinese] = locales.map((locale) => [...new Set(part[locale].match(/\{\w+\}/g) ?? [])].toSorted());
        expect(chinese).toEqual(english);
      }
    },
  );

  test('no text or label uses a banned word', () => {
    for (const locale of locales) {
      const written = texts.flatMap((text) => [text.title[locale], text.label[locale], text.body[locale]]);
      expect(written.flatMap((text) => bannedWordsIn(us, text, locale))).toEqual([]);
    }
  });

  test('banned words are found as words, in any case', () => {
    expect(bannedWordsIn(us, 'The BEST rate, guaranteed!', 'en')).toEqual(['best', 'guaranteed']);
    expect(bannedWordsIn(us, 'A bestiary of instants', 'en')).toEqual([]);
    expect(bannedWordsIn(us, '恭喜您，秒到账', 'zh-Hans')).toEqual(['恭喜', '秒到账']);
  });

  test('texts have distinct names', () => {
    expect(new Set(texts.map((text) => text.id)).size).toBe(texts.length);
  });

  test('the privacy note says what happens to answers after 24 hours', () => {
    const { text, kind } = consentFor(us, 'privacy-notice')!;

    expect(kind).toBe('notice');
    expect(text.body.en).toContain('for 24 hours');
    expect(text.body.en).toContain('deleted, unless you have applied');
  });

  test('a line is signed with its own agreement', () => {
    expect(consentFor(us, 'loan-agreement')!.text.id).toBe('us-loan-agreement');
    expect(consentFor(us, 'loan-agreement', 'open-end')!.text.id).toBe('us-line-agreement');
    expect(placeholdersOf(consentFor(us, 'loan-agreement', 'open-end')!.text)).toContain('creditLimit');
  });
});
