import { describe, expect, test } from 'vitest';
import { adverseActionProblems, adverseActionReason } from '../adverse-action.ts';
import { bannedWordsIn, untrueWordsIn } from '../advertising.ts';
import { consentFor, consentsBefore } from '../consents.ts';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { type LocalizedText, locales } from '../text.ts';
import { aCard, aDearShortLoan, aFreePurchase, aLoan, on } from './offers.builder.ts';

const uk = ruleSetAt('UK', on);

describe('the texts of the United Kingdom', () => {
  const texts = uk.consents.map(({ text }) => text);

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

  test('stand at their steps: a notice first, a soft search to match, a full one with the application, the agreement last', () => {
    const before = (['first-answer', 'prequalify', 'disclose', 'submit', 'sign'] as const).map((step) =>
      consentsBefore(uk, step).map(({ purpose, kind }) => `${purpose}: ${kind}`),
    );

    expect(before).toEqual([
      ['privacy-notice: notice'],
      ['soft-check: consent'],
      [],
      ['data-sharing: consent', 'hard-check: consent'],
      ['loan-agreement: signature'],
    ]);
    expect(consentFor(uk, 'loan-agreement', 'open-end')!.text.id).toBe('uk-line-agreement');
  });

  test('the soft search says that it leaves the score alone, the full one that it may not', () => {
    expect(consentFor(uk, 'soft-check')!.text.label.en).toContain('does not affect my credit score');
    expect(consentFor(uk, 'hard-check')!.text.label.en).toContain('may affect my credit score');
  });

  test('whoever is declined because of a credit file learns of the agency', () => {
    expect(consentFor(uk, 'hard-check')!.text.body.en).toContain('the name, address and telephone number of that agency');
  });
});

describe('the words of the United Kingdom', () => {
  test('are found in copy, in any case', () => {
    expect(bannedWordsIn(uk, 'Guaranteed! Pre-approved loans, no credit checks.', 'en')).toEqual([
      'guaranteed',
      'no credit checks',
      'pre-approved',
    ]);
    expect(bannedWordsIn(uk, '保证通过，秒到账', 'zh-Hans')).toEqual(['保证通过', '秒到账']);
  });

  test('"interest free", "no deposit" and "fixed rate" may be said only of an offer of which they are true', () => {
    const copy = 'Interest free, no deposit, fixed rate.';

    expect(untrueWordsIn(uk, copy, 'en', aFreePurchase())).toEqual([]);
    expect(untrueWordsIn(uk, copy, 'en', aLoan())).toEqual(['interest free']);
    expect(untrueWordsIn(uk, copy, 'en', aCard())).toEqual(['interest free', 'no deposit', 'fixed rate']);
    expect(untrueWordsIn(uk, '免息，零首付', 'zh-Hans', aLoan())).toEqual(['免息']);
  });

  test('are in no text, document or example of ours', () => {
    const offers: DisclosedOffer[] = [aLoan(), aCard(), aFreePurchase(), aDearShortLoan({ standing: 'estimate' })];
    const ofOffers = offers.flatMap((offer) => everyText(offer).map((text) => ({ text, offer })));
    const ofTexts = uk.consents.flatMap(({ text }) => [text.title, text.label, text.body]).map((text) => ({ text, offer: aLoan() }));

    for (const locale of locales) {
      const found = [...ofOffers, ...ofTexts].flatMap(({ text, offer }) => [
        ...bannedWordsIn(uk, text[locale], locale),
        ...untrueWordsIn(uk, text[locale], locale, offer),
      ]);
      expect(found).toEqual([]);
    }
  });
});

describe('the documents of the United Kingdom', () => {
  test.each([
    ['a loan', aLoan()],
    ['a card', aCard()],
    ['a free purchase', aFreePurchase()],
    ['a dear short loan', aDearShortLoan({ standing: 'prequalified' })],
  ])('of %s are written in every language', (_, offer: DisclosedOffer) => {
    for (const text of everyText(offer)) {
      for (const locale of locales) expect(text[locale].trim()).not.toBe('');
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('have no two rows of one key', () => {
    for (const offer of [aLoan(), aCard(), aFreePurchase()]) {
      const keys = uk.disclose(offer).sections.flatMap(({ rows }) => rows.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('a decline', () => {
  const reasons = Object.keys(uk.adverseAction.reasons).map((code) => adverseActionReason(uk, code));

  test('gives a specific reason in every language', () => {
    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) {
      expect(reason.text['zh-Hans'], reason.code).toMatch(/\p{Script=Han}/u);
      expect(adverseActionProblems(uk, [reason]), reason.code).toEqual([]);
    }
  });

  test('that names nothing specific is refused', () => {
    const text = { en: 'You did not meet our lending criteria.', 'zh-Hans': '综合评分不足。' };

    expect(adverseActionProblems(uk, [{ code: 'policy', text }])).toEqual(['reason-not-specific']);
  });

  test('[M] is told with the decision itself', () => {
    expect(uk.adverseAction.noticeWithinDays).toBe(0);
  });
});

function everyText(offer: DisclosedOffer): LocalizedText[] {
  const { title, sections, confirmation } = uk.disclose(offer);
  const rows = [...sections.flatMap((section) => section.rows), ...uk.representativeExample.write!(offer).rows];
  const ofRows = rows.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])]);
  return [title, confirmation.statement!, ...sections.map((section) => section.title), ...ofRows];
}
