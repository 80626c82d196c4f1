import { describe, expect, test } from 'vitest';
import { bannedWordsIn } from '../advertising.ts';
import { consentFor, consentsBefore } from '../consents.ts';
import { since } from '../eu/testing/offers.ts';
import { placeholdersOf } from '../legal-text.ts';
import { ruleSetAt } from '../market.ts';

const de = ruleSetAt('DE', since);
const texts = de.consents.map(({ text }) => text);
const written = ['en', 'zh-Hans', 'de'] as const;

describe('the texts of Germany', () => {
  test.each(texts.map((text) => [text.id, text] as const))(
    '%s is complete in three languages, with the same placeholders in each',
    (_, text) => {
      for (const part of [text.title, text.label, text.body]) {
        const [english, ...others] = written.map((language) => [...new Set(part[language]!.match(/\{\w+\}/g) ?? [])].toSorted());

        expect(others).toEqual([english, english]);
        expect(part.en).not.toMatch(/\p{Script=Han}/u);
        expect(part['zh-Hans']).toMatch(/\p{Script=Han}/u);
        expect(part.de).not.toBe(part.en);
      }
      const paragraphs = written.map((language) => text.body[language]!.split('\n\n').length);
      expect(new Set(paragraphs).size).toBe(1);
    },
  );

  test('no text, title or label uses a banned word', () => {
    for (const language of written) {
      const all = texts.flatMap(({ title, label, body }) => [title[language]!, label[language]!, body[language]!]);
      expect(all.flatMap((text) => bannedWordsIn(de, text, language))).toEqual([]);
    }
  });

  test('texts have distinct names', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });

  test('an inquiry about conditions leaves the score alone and comes first; a credit inquiry is asked for apart', () => {
    expect(consentsBefore(de, 'prequalify')[0]!.text.label.de).toContain('beeinflusst meinen Score nicht');
    expect(consentFor(de, 'hard-check')).toMatchObject({ step: 'submit', kind: 'consent', perLender: true });
    expect(consentFor(de, 'hard-check')!.text.body.en).toContain('it tells you so at once and without charge');
  });

  test('EU6: what is asked, what never is, and the way to a person are told before the first answer', () => {
    const { body } = consentFor(de, 'privacy-notice')!.text;

    expect(body.en).toMatch(/Income, expenses, assets and debts/);
    expect(body.en).toMatch(/nothing from social networks/);
    expect(body.de).toMatch(/einen Menschen prüfen lassen/);
  });

  test('EU4: the durable medium is explained, with the right to paper', () => {
    const { body } = consentFor(de, 'electronic-records')!.text;

    expect(body.en).toMatch(/save, print and open again.*\n\nPaper\./s);
    expect(body.de).toContain('dauerhaften Datenträger');
  });

  test('a line is signed with its own contract', () => {
    expect(placeholdersOf(consentFor(de, 'loan-agreement', 'open-end')!.text)).toContain('creditLimit');
    expect(placeholdersOf(consentFor(de, 'loan-agreement')!.text)).toContain('totalOfPayments');
  });
});
