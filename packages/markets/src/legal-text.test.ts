import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LegalText, placeholdersOf, renderLegalText } from './legal-text.ts';

const text: LegalText = {
  id: 'example',
  version: '2026-01-01',
  title: { en: 'For {lender}', 'zh-Hans': '致 {lender}' },
  label: { en: 'I owe {amount}.', 'zh-Hans': '我欠 {amount}。' },
  body: { en: '{lender} lends {amount}.', 'zh-Hans': '{lender} 出借 {amount}。' },
};

describe('a legal text', () => {
  test('names what it needs, each once', () => {
    expect(placeholdersOf(text)).toEqual(['lender', 'amount']);
  });

  test('is filled in with one value for all languages, or one for each', () => {
    const rendered = renderLegalText(text, { lender: 'Odela', amount: { en: '$5.00', 'zh-Hans': 'US$5.00' } });

    expect(rendered.body).toEqual({ en: 'Odela lends $5.00.', 'zh-Hans': 'Odela 出借 US$5.00。' });
    expect(rendered).toMatchObject({ id: 'example', version: '2026-01-01', title: { en: 'For Odela' } });
  });

  test('is never shown half filled in', () => {
    expect(() => renderLegalText(text, { lender: 'Odela' })).toThrow(
      expect.objectContaining({ name: 'MarketError', code: 'placeholder-missing', message: expect.stringContaining('amount') }),
    );
  });

  test('puts a value in as it stands, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(renderLegalText(text, { lender: name, amount: '$5' }).body.en).toBe(`${name} lends $5.`);
      }),
    );
    expect(renderLegalText(text, { lender: '{amount} $&', amount: '$5' }).title.en).toBe('For {amount} $&');
  });
});
